/** Where figures stand. One item per month with all its counters; TOTAL counts the changes. */
export const facts = 'FACTS';
/** One per month and person: so people are counted, not times; with what of their requests ended, per service. */
export const people = 'FACTS#PEOPLE';
/** One per month and service; apart from the month's own, which every change writes. */
export const perService = 'FACTS#SERVICE';
/** Requests of one person under one service, as long as they can come back. */
export const threads = 'FACTS#THREAD';
/** How much of each month's needs residents carried. */
export const carrying = 'FACTS#INDEX';
