import type { WijkRole } from '../../schema/roles.ts';
import type { HelpRequest, Part } from './rules.ts';

/** Who looks at a request: their roles, and for a circle what they are good at or lived through. */
export type Viewer = {
  readonly personId: string;
  readonly roles: readonly WijkRole[];
  /** Talents and lived experience; known to the matcher alone. */
  readonly themes: readonly string[];
  readonly answered: boolean;
  /** True for a host who acts for somebody with an account: what these began themselves is not the host's to read. */
  readonly entersOnly: boolean;
  /** Who is kept apart from them. */
  readonly apart: readonly string[];
};

/** What a request shows in a list; enough to decide who may see it. */
export type Seen = Pick<
  HelpRequest,
  'requester' | 'state' | 'audience' | 'category' | 'helper' | 'handBack' | 'offer' | 'atDesk'
>;

/** True while neighbours may answer. */
const waits = ({ state }: Seen): boolean => state === 'open' || state === 'answered';

/** True when a resident is among those a waiting request is for. */
function isFor(request: Seen, viewer: Viewer): boolean {
  if (!viewer.roles.includes('resident')) return false;
  if (request.audience === 'wijk') return true;
  // Whoever offered just this is asked for it by name.
  if (request.audience === 'circle' && request.offer?.person === viewer.personId) return true;
  if (request.audience === 'circle')
    return viewer.roles.includes('host') || viewer.themes.includes(request.category);
  return false;
}

/** What somebody is to a request now; nothing at all for who may not know that it exists. */
export function partsOf(request: Seen, viewer: Viewer): Part[] {
  const parts: Part[] = [];
  const isRequester = request.requester === viewer.personId;
  if (viewer.entersOnly) {
    if (isRequester) return request.atDesk ? ['requester'] : [];
    const mayAnswer = waits(request) && !viewer.apart.includes(request.requester) && isFor(request, viewer);
    return mayAnswer ? ['neighbour'] : [];
  }
  if (isRequester) parts.push('requester');
  const together = request.state === 'agreed' || request.state === 'withWij' || request.state === 'done';
  if (together && request.helper === viewer.personId) parts.push('helper');
  // Only what was escalated, and only as long as it is.
  if (request.state === 'withWij' && viewer.roles.includes('wij') && !isRequester) parts.push('wij');
  // Who is kept apart does not know of the other's requests; what two have begun together they can still finish.
  if (viewer.apart.includes(request.requester)) return parts;
  if (request.handBack?.to === viewer.personId && !request.handBack.waits) parts.push('named');
  if (waits(request) && !isRequester) {
    const mayAnswer = isFor(request, viewer);
    if (mayAnswer) parts.push('neighbour');
    // Who answered keeps seeing it, also when the circle was drawn otherwise since.
    if (viewer.answered && viewer.roles.includes('resident')) parts.push('answerer');
  }
  return parts;
}

/** True when somebody with these parts sees who asks. */
export function seesName(hideName: boolean, parts: readonly Part[]): boolean {
  if (parts.includes('requester') || parts.includes('helper') || parts.includes('wij')) return true;
  return !hideName && parts.length > 0;
}
