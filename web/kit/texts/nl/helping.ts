/** Wat mensen lezen als buren iets van hen vragen, en over wat zij aanbieden. */
export const texts = {
  whyYou: 'Waarom u?',
  reason_offer: 'U biedt dit aan.',
  reason_theme: 'U kent dit zelf. Dat ziet niemand anders.',
  reason_talent: 'U bent hier goed in.',
  reason_sameStreet: 'U woont in dezelfde straat.',
  reason_nearStreet: 'U woont dichtbij.',
  reason_wijk: 'U woont in deze wijk.',
  reason_language: 'U spreekt dezelfde taal.',
  reason_availability: 'U hebt tijd wanneer het uitkomt.',
  reason_helpedBefore: 'U hielp al eerder, en dat ging goed.',
  declineAsk: 'Deze keer niet',
  declineHint: 'Niemand hoort dat u nee zei.',
  offersIntro: 'Dit bieden buren aan. Vraag het gerust.',
  searchOffers: 'Zoek in het aanbod',
  searchOffersHint: 'Zoals fiets of tuin.',
  makeOffer: 'Zelf iets aanbieden',
  offerTitle: 'Wat biedt u aan?',
  offerTitleHint: 'Zoals: ik repareer fietsen.',
  offerUntil: 'Tot wanneer?',
  offeredUntil: 'Tot {day}',
  askThis: 'Vraag dit',
  withdrawOffer: 'Mijn aanbod weghalen',
  asking_wij:
    '{service}: dit doet nu WIJ. U kunt hieronder meteen WIJ kiezen. Kiest u voor buren? Dan kan WIJ er altijd nog bij.',
  asking_together:
    '{service}: dit doen bewoners en WIJ samen. We vragen eerst uw buren. WIJ kunt u er altijd bij vragen.',
  asking_residents:
    '{service}: dit doen bewoners zelf. We vragen eerst uw buren. WIJ kunt u er altijd bij vragen.',
  offered_wij: 'Dit doet nu WIJ. Wilt u niet op buren wachten? Vraag WIJ er meteen bij.',
} as const;
