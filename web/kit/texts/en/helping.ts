import type { Catalogue } from '../parts.ts';

/** What people read when neighbours ask something of them, and about what they offer. */
export const texts = {
  whyYou: 'Why you?',
  reason_offer: 'You offer this.',
  reason_theme: 'You know this yourself. Nobody else sees that.',
  reason_talent: 'You are good at this.',
  reason_sameStreet: 'You live in the same street.',
  reason_nearStreet: 'You live near by.',
  reason_wijk: 'You live in this neighbourhood.',
  reason_language: 'You speak the same language.',
  reason_availability: 'You have time when it suits.',
  reason_helpedBefore: 'You helped before, and it went well.',
  declineAsk: 'Not this time',
  declineHint: 'Nobody is told that you said no.',
  offersIntro: 'This is what neighbours offer. Feel free to ask.',
  searchOffers: 'Search the offers',
  searchOffersHint: 'Such as bicycle or garden.',
  makeOffer: 'Offer something yourself',
  offerTitle: 'What do you offer?',
  offerTitleHint: 'Such as: I repair bicycles.',
  offerUntil: 'Until when?',
  offeredUntil: 'Until {day}',
  askThis: 'Ask for this',
  withdrawOffer: 'Take my offer away',
  asking_wij:
    '{service}: WIJ does this now. You can choose WIJ below at once. Do you choose neighbours? Then you can still bring in WIJ.',
  asking_together:
    '{service}: residents and WIJ do this together. We ask your neighbours first. You can bring in WIJ at any time.',
  asking_residents:
    '{service}: residents do this themselves. We ask your neighbours first. You can bring in WIJ at any time.',
  offered_wij: 'WIJ does this now. Would you rather not wait for neighbours? Bring in WIJ at once.',
} as const satisfies Catalogue<'helping'>;
