/** Explanations with pictures, and the tour. */
export const texts = {
  helpIntro: 'Explained in short, with pictures.',
  helpMore: 'Also explained',
  tourTitle: 'Tour',
  tourStep: 'Tour: {step} of 5',
  tourNext: 'Next',
  tourSkip: 'Skip',
  tourEnd: 'Done: to the first page',
  tourGo: 'Go there',
  help_votes1: 'You have one ballot',
  help_votes1Text:
    'You vote on the web, on paper or at the desk. It always counts once. Until the round closes you may change your vote.',
  help_votes2: 'Your vote is secret',
  help_votes2Text:
    'Your name is not with your vote. You get a receipt of letters and digits. With it you find your vote again later.',
  help_votes3: 'Each vote weighs the same',
  help_votes3Text:
    'Mostly each vote gets an equal share of the money. A plan wins when its voters can pay for it together. Each round says at the top how it is counted.',
  help_votes4: 'Anybody can count again',
  help_votes4Text: 'Afterwards all votes are online, without names. Each plan says why it was chosen or not.',
  help_request1: 'You choose who reads it',
  help_request1Text:
    'The whole neighbourhood. Or only people who know about it, and the host. Or only a professional of WIJ.',
  help_request2: 'Your name can wait',
  help_request2Text:
    'You can hide your name until you agree on something. We never ask for a house number. There is no button to pass your request on.',
  help_request3: 'WIJ reads along when you want it',
  help_request3Text:
    'You consent to that, and can take it back. You see who looked. Only when there is danger, WIJ reads along at once.',
  help_request4: 'The city reads nothing',
  help_request4Text: 'The city sees numbers only. It never sees your text or your name.',
  help_request5: 'The text goes away again',
  help_request5Text: 'Is it done? Then we erase the text after {days} days.',
  help_money1: 'Money comes in',
  help_money1Text: 'From the city, from gifts, and from what the neighbourhood saves.',
  help_money2: 'It goes into pots',
  help_money2Text: 'Each pot has a purpose. A pot never holds less than nothing.',
  help_money3: 'The neighbourhood decides',
  help_money3Text:
    'The members adopt the budget together. On plans you vote in a round. Who decides on which amount stands in the statutes.',
  help_money4: 'Two people look at it',
  help_money4Text:
    'Who pays something for the neighbourhood claims it back with a receipt. One person approves it. Another has the money sent.',
  help_money5: 'Everybody can see it',
  help_money5Text: 'All that comes in and goes out stands in the ledger. What stands there never changes.',
  help_tour1: 'Ask for help',
  help_tour1Text: 'Do you need help? Tell in three steps what it is. You choose who may read it.',
  help_tour2: 'Give help',
  help_tour2Text: 'You see which neighbours ask for help. You may always say no. Nobody hears of it.',
  help_tour3: 'Meet each other',
  help_tour3Text:
    'The agenda says what is on in the living room of the neighbourhood. Sign up, or think of something yourself.',
  help_tour4: 'Decide together',
  help_tour4Text:
    'Do you have an idea for the neighbourhood? Propose a plan. All residents vote on the money.',
  help_tour5: 'Everything can be seen',
  help_tour5Text:
    'You can follow each euro of the neighbourhood. And all that we know of you is under My data.',
} as const;
