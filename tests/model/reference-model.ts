/**
 * The journey of a request in a few lines of its own, to hold the real system against: which tasks are open, with whom,
 * and which answer each act must get. It shares no code with `functions/`.
 */
export type Kind = 'information' | 'needs_assessment' | 'ot_sign_off' | 'scheme_of_works' | 'decision';
export type Variant = 'owner' | 'tenant' | 'charity';

/** An open task. `topic` is what a request for information is about. */
export type ModelTask = {
  kind: Kind;
  topic: string | undefined;
  taskId: string;
  generation: number;
  holder: string;
  declined: string[];
  /** Secrets of links that still have to work, and of those that must not. */
  expired: Set<string>;
};

export type Done = { taskId: string; session: string; outcome: Record<string, unknown>; receipt: unknown };

export type ModelCase = {
  variant: Variant;
  reference: string;
  accessToken: string;
  application: unknown;
  end: 'approved' | 'refused' | 'withdrawn' | 'lapsed' | undefined;
  stage: string;
  open: ModelTask[];
  opened: Partial<Record<Kind, number>>;
  round: number;
  need: 'signed' | 'not_supported' | undefined;
  isPlanned: boolean;
  provided: Set<string>;
  assessedBy: string | undefined;
  signedBy: string | undefined;
  done: Done[];
  /** Links and sessions of people who passed a task on. */
  deadLinks: string[];
  deadSessions: { taskId: string; session: string }[];
  freshLinkRequests: number;
};

/** Who works here, by the roles that matter. */
const therapists = ['amara.okafor@threshold.example', 'rhys.pritchard@threshold.example'];
const officers = ['colin.baird@threshold.example'];
const deciders = ['helen.marsh@threshold.example', 'tomasz.zielinski@threshold.example'];

/** Who may hold a task: an assessor never signs, and neither of the two decides. */
export function mayHold(one: ModelCase, kind: Kind): string[] {
  switch (kind) {
    case 'needs_assessment':
      return therapists;
    case 'ot_sign_off':
      return therapists.filter((email) => email !== one.assessedBy);
    case 'scheme_of_works':
      return officers;
    case 'decision':
      return deciders.filter((email) => email !== one.assessedBy && email !== one.signedBy);
    case 'information':
      return [];
  }
}

const stageOf: Partial<Record<Kind, string>> = {
  needs_assessment: 'assessing',
  ot_sign_off: 'assessing',
  scheme_of_works: 'planning_works',
  decision: 'deciding',
};

/** What a variant has left out of the application, by the step that cannot do without it. */
const leftOut: Record<Variant, Record<string, string[]>> = {
  owner: {},
  tenant: {
    request: ['landlord_consent'],
    means: ['national_insurance_number'],
    validity: ['landlords_certificate', 'national_insurance_number'],
  },
  charity: { means: ['quote'], validity: ['quote'] },
};

const isMissing = (one: ModelCase, topic: string): boolean =>
  (leftOut[one.variant][topic] ?? []).some((code) => !one.provided.has(code));

export function newCase(
  variant: Variant,
  held: { reference: string; accessToken: string },
  application: unknown,
): ModelCase {
  const one: ModelCase = {
    ...held,
    variant,
    application,
    end: undefined,
    stage: 'received',
    open: [],
    opened: {},
    round: 1,
    need: undefined,
    isPlanned: false,
    provided: new Set(),
    assessedBy: undefined,
    signedBy: undefined,
    done: [],
    deadLinks: [],
    deadSessions: [],
    freshLinkRequests: 0,
  };
  if (isMissing(one, 'request')) opens(one, 'information', 'request');
  else establishNeedAndMeans(one);
  return one;
}

function opens(one: ModelCase, kind: Kind, topic?: string): void {
  const number = (one.opened[kind] ?? 0) + 1;
  one.opened[kind] = number;
  one.stage = stageOf[kind] ?? one.stage;
  const taskId = `${one.reference}.${kind}.${number}`;
  one.open.push({ kind, topic, taskId, generation: 1, holder: '', declined: [], expired: new Set() });
}

function establishNeedAndMeans(one: ModelCase): void {
  opens(one, 'needs_assessment');
  if (isMissing(one, 'means')) opens(one, 'information', 'means');
}

function withNeedAndMeans(one: ModelCase): void {
  if (one.need === undefined || one.open.some(({ topic }) => topic === 'means')) return;
  if (one.need === 'not_supported') opens(one, 'decision');
  else if (one.variant === 'charity') checkValidity(one);
  else opens(one, 'scheme_of_works');
}

function checkValidity(one: ModelCase): void {
  if (isMissing(one, 'validity')) opens(one, 'information', 'validity');
  else opens(one, 'decision');
}

/** What an outcome does to a case. */
export function answered(one: ModelCase, task: ModelTask, outcome: string, to?: unknown): void {
  one.open = one.open.filter((other) => other !== task);
  if (outcome === 'needs_information') opens(one, 'information', task.kind);
  else outcomeOf[task.kind](one, task, outcome, to);
}

type Effect = (one: ModelCase, task: ModelTask, outcome: string, to: unknown) => void;

const outcomeOf: Record<Kind, Effect> = {
  information(one, { topic = '' }) {
    for (const code of leftOut[one.variant][topic] ?? []) one.provided.add(code);
    if (topic === 'request') establishNeedAndMeans(one);
    else if (topic === 'means') withNeedAndMeans(one);
    else if (topic === 'validity') opens(one, 'decision');
    else opens(one, topic as Kind);
  },
  needs_assessment(one, { holder }) {
    one.assessedBy = holder;
    opens(one, 'ot_sign_off');
  },
  ot_sign_off(one, { holder }, outcome) {
    if (outcome === 'returned') {
      opens(one, 'needs_assessment');
    } else {
      one.signedBy = holder;
      one.need = outcome === 'signed' ? 'signed' : 'not_supported';
      withNeedAndMeans(one);
    }
  },
  scheme_of_works(one) {
    one.isPlanned = true;
    checkValidity(one);
  },
  decision(one, _, outcome, to) {
    if (outcome !== 'return') {
      one.end = outcome === 'approve' ? 'approved' : 'refused';
    } else if (to === 'scheme_of_works') {
      one.isPlanned = false;
      opens(one, 'scheme_of_works');
    } else {
      one.isPlanned = false;
      one.need = undefined;
      establishNeedAndMeans(one);
    }
  },
};

export function ends(one: ModelCase, how: 'withdrawn' | 'lapsed'): void {
  one.end = how;
  one.open = [];
}

/** What `GET /applications/{reference}` has to say. */
export const statusOf = (one: ModelCase): string =>
  one.end ?? (one.open.some(({ kind }) => kind === 'information') ? 'awaiting_information' : one.stage);
