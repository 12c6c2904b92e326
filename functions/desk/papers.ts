import type { FinishPaperInput, TakeInPaperInput } from '../../schema/generated/wijk.ts';
import { idRefusal, kindOf } from '../../schema/ids.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { holding } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { digestOf, wasDone } from '../tenancy/trail.ts';
import type { Paper } from './rules.ts';
import { loadPaper, placePaper } from './store.ts';

/** Put a sheet on the pile. The same id with the same content is the same sheet. */
export async function takeInPaper(caller: Caller, input: TakeInPaperInput): Promise<Paper> {
  await holding(caller, 'host');
  const [name, note] = [tidy(input.name), tidy(input.note)];
  demandNone(idRefusal('ppr', input.id));
  demandNone(textRefusal('name', name, 1, 80), textRefusal('note', note, 0, 200));
  const { version: st } = await statutesOf(caller);
  const d = digestOf('takeInPaper', { ...input, name, note });
  const { at, personId } = caller;
  const trail = [{ ...caller.signature, action: 'takeInPaper', st, d }];
  const paper: Paper = {
    id: input.id,
    what: input.kind,
    name,
    note,
    at,
    by: personId,
    state: 'waiting',
    trail,
  };
  try {
    await caller.table.put(placePaper(paper), 'absent');
    return paper;
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
    const before = await loadPaper(caller.table, input.id);
    demand(before && wasDone(before.trail.slice(0, 1), personId, d), 'ID_TAKEN', { field: 'id' });
    return before;
  }
}

/** Say what became of a sheet. What was said first stays; the same again is the same. */
export async function finishPaper(caller: Caller, input: FinishPaperInput): Promise<Paper> {
  await holding(caller, 'host');
  const why = input.why ? tidy(input.why) : undefined;
  demand(!!input.became !== !!why, 'PAPER_HOW', { field: 'became' });
  demandNone(
    why ? textRefusal('why', why, 1, 200) : undefined,
    input.became && !kindOf(input.became) ? { code: 'NOT_FOUND', field: 'became' } : undefined,
  );
  const { version: st } = await statutesOf(caller);
  const d = digestOf('finishPaper', { ...input, why });
  return decideAgain(async () => {
    const before = await loadPaper(caller.table, input.paperId);
    demand(before, 'NOT_FOUND', { field: 'paperId' });
    if (wasDone(before.trail, caller.personId, d)) return before;
    demand(before.state === 'waiting', 'PAPER_DONE', { field: 'paperId' });
    const change = { ...caller.signature, action: 'finishPaper', st, d };
    const paper: Paper = {
      ...before,
      state: why ? 'putAside' : 'entered',
      doneAt: caller.at,
      became: input.became ?? undefined,
      why,
      trail: [...before.trail, change],
    };
    await caller.table.put(placePaper(paper), { version: before.trail.length });
    return paper;
  });
}
