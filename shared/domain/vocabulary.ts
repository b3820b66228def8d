import { entriesOf } from '../typing.ts';
import { LANGUAGES } from './languages.ts';

/** The closed lists of words the records are made of; the interface translates them by these codes. */

export const PARTICIPANT_KINDS = ['state', 'organization'] as const;
export const REGIONAL_GROUPS = ['African', 'Asia-Pacific', 'EEG', 'GRULAC', 'WEOG'] as const;
export const UN_STATUSES = ['member', 'observer'] as const;
export const COALITION_STATUSES = ['invited', 'member', 'observer', 'partner', 'withdrawn'] as const;

/** How sure the record is of what it states; 'sample' is invented for the sample workspace and says so. */
export const CERTAINTIES = ['stated', 'inferred', 'unverified', 'plan', 'sample'] as const;

export const LEVELS = ['leaders', 'ministerial', 'senior_officials', 'technical'] as const;
export const MODES = ['in_person', 'virtual', 'hybrid'] as const;
export const RECONVENING_STATES = [
  'planned',
  'save_the_date_sent',
  'invitations_sent',
  'confirmed',
  'in_session',
  'concluded',
  'postponed',
  'cancelled',
] as const;

export const GROUP_STATES = ['proposed', 'active', 'reported', 'closed'] as const;
/** What a participant is in a working group. */
export const GROUP_ROLES = ['co_lead', 'member', 'observer'] as const;

export const SESSION_KINDS = [
  'plenary',
  'working_group',
  'consultation',
  'bilateral',
  'side_event',
  'signing',
  'press',
  'reception',
] as const;
export const SESSION_STATUSES = ['draft', 'confirmed', 'cancelled'] as const;
/** A session's status, or that its whole meeting is postponed. */
export const PROGRAMME_STATUSES = [...SESSION_STATUSES, 'postponed'] as const;
/** To whom things are handed out: a participant, the secretariat itself, whoever gets to have it, or one named person. */
export const RECIPIENT_KINDS = ['participant', 'secretariat', 'anyone', 'person'] as const;
export const DISPATCH_PURPOSES = ['calendar', 'change', 'release', 'minutes', 'news', 'alert'] as const;
export const DISPATCH_CHANNELS = ['file', 'mail', 'note_verbale', 'by_hand', 'in_the_room'] as const;
/** What a recipient is told of a release: here it is, or that it holds no more. */
export const TOLD_OF_RELEASES = ['released', 'voided'] as const;
/** What a recipient is told of an alert: the alert, an update, another marking, its end, or the same once more. */
export const TOLD_OF_ALERTS = ['sent', 'updated', 'marked', 'merged', 'withdrawn', 'again'] as const;
/** How somebody says that what was handed out has arrived. */
export const ACKNOWLEDGEMENT_WAYS = ['mail', 'telephone', 'in_person', 'in_writing'] as const;
/** What a participant has to do in a session, what weighs most first. */
export const SESSION_PARTS = ['chairs', 'presents', 'attends', 'invited'] as const;
export const SESSION_ACCESS = ['open', 'members', 'invitation'] as const;
/** For whom a programme leaves the secretariat: each is shown what the one before it is, and more. */
export const AUDIENCES = ['public', 'members', 'invited'] as const;
/** And the secretariat itself. */
export const PROGRAMME_AUDIENCES = [...AUDIENCES, 'internal'] as const;

/** With whom something is shared: with everybody, with the members, or with those that are named. */
export const SHARED_WITH = ['everybody', 'members', 'named'] as const;

export const AGENDA_KINDS = [
  'opening',
  'adoption',
  'statements',
  'panel',
  'document',
  'endorsement',
  'other',
  'closing',
] as const;

export const ATTENDANCES = ['invited', 'confirmed', 'tentative', 'declined'] as const;
export const CREDENTIALS = ['none', 'requested', 'received', 'in_order', 'deficient'] as const;
export const DELEGATE_ROLES = [
  'head',
  'deputy_head',
  'alternate',
  'adviser',
  'support',
  'interpreter',
] as const;
/** In order of precedence, highest first. */
export const RANKS = [
  'head_of_state',
  'head_of_government',
  'deputy_head_of_state',
  'deputy_head_of_government',
  'minister_foreign_affairs',
  'minister',
  'vice_minister',
  'ambassador',
  'senior_official',
  'official',
] as const;

export const DOCUMENT_KINDS = [
  'joint_statement',
  'declaration',
  'pledge',
  'call_to_action',
  'chairs_summary',
] as const;
export const DOCUMENT_STATES = [
  'drafting',
  'negotiation',
  'silence',
  'final',
  'open',
  'closed',
  'withdrawn',
] as const;
export const VERSION_CHANGES = ['editorial', 'substantive'] as const;

/** For whom a row of a sheet is signed: the Holy See has no government in that sense. */
export const SIGNED_FOR = ['government', 'holySee', 'organization'] as const;
/** Who is put on a sheet: all who may sign, or those whose delegations are confirmed. */
export const SHEET_EXTENTS = ['all', 'present', 'chosen'] as const;

export const ENDORSEMENT_AXES = ['position', 'formality', 'qualification', 'version', 'publicity'] as const;
export const POSITIONS = [
  'not_approached',
  'invited',
  'acknowledged',
  'considering',
  'endorsed',
  'declined',
  'no_reply',
  'withdrawn',
] as const;
/** In order of strength, weakest first: a document says from which level on an endorsement counts. */
export const FORMALITIES = ['informal', 'oral', 'ad_referendum', 'in_writing', 'signed'] as const;
export const QUALIFICATIONS = ['none', 'explanation', 'reservation', 'disassociation'] as const;
export const PUBLICITIES = ['confidential', 'embargoed', 'public'] as const;
/** What an endorsement on behalf of others counts for: itself, each of those named that has not spoken, or nothing. */
export const BEHALF_COUNTS = ['one', 'each', 'none'] as const;
export const CAPACITIES = ['state', 'organization', 'on_behalf'] as const;

/** What exists already, by what it is. */
export const FORUM_KINDS = [
  'un_policy_body',
  'treaty_body',
  'un_programme',
  'specialized_agency',
  'expert_committee',
  'intergovernmental_organization',
  'regional',
  'eu_agency',
  'law_enforcement_cooperation',
  'early_warning_system',
  'professional_network',
  'informal',
] as const;
/** What bodies and actions are about. */
export const AREAS = [
  'scheduling',
  'precursors',
  'trafficking',
  'early_warning',
  'data',
  'forensic',
  'public_health',
  'treatment',
  'prevention',
  'justice',
  'postal',
  'maritime',
  'air',
  'customs',
  'online',
  'financial',
  'private_sector',
  'legislation',
  'policy',
  'capacity_building',
  'access_to_medicines',
] as const;
/** How an action or a session stands to a body that exists. */
export const RELATIONS = ['complements', 'supports', 'overlaps'] as const;
export const ACTION_KINDS = ['recommendation', 'joint_action', 'initiative', 'pledge'] as const;
/** Agreed by the sub-group, then adopted by the group. */
export const ACTION_STATES = [
  'proposed',
  'agreed',
  'adopted',
  'under_way',
  'reported',
  'done',
  'dropped',
] as const;
export const CONSULTATION_WAYS = ['meeting', 'call', 'letter', 'margins'] as const;
export const CONSULTATION_STATES = ['planned', 'held', 'follow_up', 'closed', 'cancelled'] as const;
/** What a participant says of an action; who has said nothing was not asked. */
export const STANCES = ['support', 'live_with', 'with_changes', 'oppose', 'silent'] as const;
/** For whom a stance is: nobody outside, or anybody. */
export const STANCE_PUBLICITIES = ['confidential', 'public'] as const;
/** Whether a commitment was made in the coalition, is told there, or was made elsewhere. */
export const COMMITMENT_SCOPES = ['made_here', 'told_here', 'elsewhere'] as const;
export const COMMITMENT_STATES = [
  'offered',
  'announced',
  'confirmed',
  'under_way',
  'delivered',
  'withdrawn',
] as const;
/** What is suggested in a consultation: that a text is endorsed, or that something is undertaken. */
export const SUGGESTED = ['endorsement', 'commitment'] as const;
export const SUGGESTION_STATES = ['open', 'accepted', 'let_go'] as const;
/** What can have come between a suggestion and its acceptance. */
export const HINDRANCES = [
  'suggesterGone',
  'suggesterLeft',
  'documentWithdrawn',
  'documentClosed',
  'documentDrafted',
  'versionSuperseded',
  'actionDropped',
] as const;
/** How often a group meets, and on which day. */
export const ROTA_RHYTHMS = ['week', 'two_weeks', 'month', 'two_months', 'three_months'] as const;
export const ROTA_WEEKS = ['first', 'second', 'third', 'fourth', 'last'] as const;
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export const TASK_STATES = ['open', 'done', 'dropped'] as const;

export const SUBSTANCE_KINDS = [
  'opioid',
  'stimulant',
  'depressant',
  'sedative',
  'benzodiazepine',
  'dissociative',
  'hallucinogen',
  'synthetic_cannabinoid',
  'semi_synthetic_cannabinoid',
  'plant_based',
  'precursor',
  'adulterant',
  'other',
] as const;
/** The conventions that control substances, by their years. */
export const CONVENTIONS = ['1961', '1971', '1988'] as const;
/** What is new about a threat. */
export const ALERT_KINDS = [
  'new_substance',
  'adulterant',
  'precursor',
  'route',
  'form',
  'overdoses',
] as const;
/** How far what was seen can be relied upon. */
export const RELIABILITIES = ['laboratory', 'authority', 'several', 'single', 'not_assessed'] as const;
/** The Traffic Light Protocol 2.0, the narrowest first. */
export const MARKINGS = ['red', 'amber_strict', 'amber', 'green', 'clear'] as const;
export const ALERT_STATES = ['draft', 'cleared', 'sent', 'closed', 'merged', 'withdrawn'] as const;
/** Who belongs to the coalition's network: the community of a marking. */
export const COMMUNITY_STATUSES = ['member', 'observer', 'partner'] as const;
/** What a person has decided about a recipient of an alert, beside its rules. */
export const RECIPIENT_PARTS = ['added', 'left_out'] as const;

/** For whom a page about a participant is made: the secretariat, the delegation itself, anybody. */
export const PAGE_LEVELS = ['internal', 'delegation', 'public'] as const;

export const PAPERS = ['A4', 'Letter'] as const;
/** The rules that can order participants; each is printed at the foot of what it ordered. */
export const ORDER_RULES = [
  'alphabetical',
  'from_drawn_state',
  'by_lot',
  'by_confirmation',
  'by_joining',
] as const;

/** What a file is by its own bytes; 'old_office' are the formats of office programs before 2007. */
export const FILE_TYPES = [
  'pdf',
  'png',
  'jpeg',
  'webp',
  'gif',
  'tiff',
  'text_document',
  'spreadsheet',
  'presentation',
  'old_office',
  'zip',
  'other',
] as const;

/** Every list under the name by which its words are found: `choices:documentState.open`. */
export const LISTS = {
  participantKind: PARTICIPANT_KINDS,
  regionalGroup: REGIONAL_GROUPS,
  unStatus: UN_STATUSES,
  coalitionStatus: COALITION_STATUSES,
  certainty: CERTAINTIES,
  level: LEVELS,
  mode: MODES,
  reconveningState: RECONVENING_STATES,
  groupState: GROUP_STATES,
  groupRole: GROUP_ROLES,
  sessionKind: SESSION_KINDS,
  sessionStatus: SESSION_STATUSES,
  programmeStatus: PROGRAMME_STATUSES,
  sessionAccess: SESSION_ACCESS,
  audience: AUDIENCES,
  sharedWith: SHARED_WITH,
  agendaKind: AGENDA_KINDS,
  attendance: ATTENDANCES,
  credentials: CREDENTIALS,
  delegateRole: DELEGATE_ROLES,
  rank: RANKS,
  documentKind: DOCUMENT_KINDS,
  documentState: DOCUMENT_STATES,
  versionChange: VERSION_CHANGES,
  sheetExtent: SHEET_EXTENTS,
  axis: ENDORSEMENT_AXES,
  position: POSITIONS,
  formality: FORMALITIES,
  qualification: QUALIFICATIONS,
  publicity: PUBLICITIES,
  capacity: CAPACITIES,
  behalf: BEHALF_COUNTS,
  language: LANGUAGES,
  pageLevel: PAGE_LEVELS,
  paper: PAPERS,
  orderRule: ORDER_RULES,
  forumKind: FORUM_KINDS,
  area: AREAS,
  relation: RELATIONS,
  actionKind: ACTION_KINDS,
  actionState: ACTION_STATES,
  consultationWay: CONSULTATION_WAYS,
  consultationState: CONSULTATION_STATES,
  stance: STANCES,
  stancePublicity: STANCE_PUBLICITIES,
  commitmentScope: COMMITMENT_SCOPES,
  commitmentState: COMMITMENT_STATES,
  suggested: SUGGESTED,
  suggestionState: SUGGESTION_STATES,
  hindrance: HINDRANCES,
  rotaRhythm: ROTA_RHYTHMS,
  rotaWeek: ROTA_WEEKS,
  weekday: WEEKDAYS,
  taskState: TASK_STATES,
  recipientKind: RECIPIENT_KINDS,
  dispatchPurpose: DISPATCH_PURPOSES,
  dispatchChannel: DISPATCH_CHANNELS,
  toldOfRelease: TOLD_OF_RELEASES,
  toldOfAlert: TOLD_OF_ALERTS,
  acknowledgementWay: ACKNOWLEDGEMENT_WAYS,
  substanceKind: SUBSTANCE_KINDS,
  convention: CONVENTIONS,
  alertKind: ALERT_KINDS,
  reliability: RELIABILITIES,
  marking: MARKINGS,
  alertState: ALERT_STATES,
  communityStatus: COMMUNITY_STATUSES,
  recipientPart: RECIPIENT_PARTS,
  fileType: FILE_TYPES,
} as const;
export type ListName = keyof typeof LISTS;

/** The name of the list that a closed list of values is. Fails where it is none of them. */
export function listNameOf(values: readonly string[]): ListName {
  const found = entriesOf(LISTS).find(([, list]) => list === values);
  if (!found) throw new Error(`no list of words is ${values.join(', ')}`);
  return found[0];
}

/** What a step of an endorsement can say, by its axis; a word is in one of them alone. */
export const STEP_LISTS = [
  'position',
  'formality',
  'qualification',
  'publicity',
] as const satisfies readonly ListName[];

/** The first of some lists that has a word. */
export function listWith(names: readonly ListName[], word: string): ListName | undefined {
  return names.find((name) => LISTS[name].some((one) => one === word));
}

export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number];
export type RegionalGroup = (typeof REGIONAL_GROUPS)[number];
export type UnStatus = (typeof UN_STATUSES)[number];
export type CoalitionStatus = (typeof COALITION_STATUSES)[number];
export type Certainty = (typeof CERTAINTIES)[number];
export type Level = (typeof LEVELS)[number];
export type Mode = (typeof MODES)[number];
export type ReconveningState = (typeof RECONVENING_STATES)[number];
export type SessionKind = (typeof SESSION_KINDS)[number];
export type SessionStatus = (typeof SESSION_STATUSES)[number];
export type ProgrammeStatus = (typeof PROGRAMME_STATUSES)[number];
export type DispatchChannel = (typeof DISPATCH_CHANNELS)[number];
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];
export type GroupState = (typeof GROUP_STATES)[number];
export type GroupRole = (typeof GROUP_ROLES)[number];
export type Audience = (typeof AUDIENCES)[number];
export type ProgrammeAudience = (typeof PROGRAMME_AUDIENCES)[number];
export type SessionAccess = (typeof SESSION_ACCESS)[number];
export type SharedWith = (typeof SHARED_WITH)[number];
export type AgendaKind = (typeof AGENDA_KINDS)[number];
export type Attendance = (typeof ATTENDANCES)[number];
export type DelegateRole = (typeof DELEGATE_ROLES)[number];
export type Rank = (typeof RANKS)[number];
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export type DocumentState = (typeof DOCUMENT_STATES)[number];
export type SheetExtent = (typeof SHEET_EXTENTS)[number];
export type VersionChange = (typeof VERSION_CHANGES)[number];
export type EndorsementAxis = (typeof ENDORSEMENT_AXES)[number];
export type Position = (typeof POSITIONS)[number];
export type Formality = (typeof FORMALITIES)[number];
export type Qualification = (typeof QUALIFICATIONS)[number];
export type Publicity = (typeof PUBLICITIES)[number];
export type BehalfCount = (typeof BEHALF_COUNTS)[number];
export type Capacity = (typeof CAPACITIES)[number];
export type PageLevel = (typeof PAGE_LEVELS)[number];
export type Paper = (typeof PAPERS)[number];
export type FileType = (typeof FILE_TYPES)[number];
export type OrderRule = (typeof ORDER_RULES)[number];
export type Area = (typeof AREAS)[number];
export type ActionState = (typeof ACTION_STATES)[number];
export type CommitmentState = (typeof COMMITMENT_STATES)[number];
export type ConsultationState = (typeof CONSULTATION_STATES)[number];
export type Suggested = (typeof SUGGESTED)[number];
export type SuggestionState = (typeof SUGGESTION_STATES)[number];
export type Hindrance = (typeof HINDRANCES)[number];
export type RotaRhythm = (typeof ROTA_RHYTHMS)[number];
export type RotaWeek = (typeof ROTA_WEEKS)[number];
export type Weekday = (typeof WEEKDAYS)[number];
export type TaskState = (typeof TASK_STATES)[number];
export type Stance = (typeof STANCES)[number];
export type AlertState = (typeof ALERT_STATES)[number];
export type Marking = (typeof MARKINGS)[number];
export type CommunityStatus = (typeof COMMUNITY_STATUSES)[number];
export type ToldOfAlert = (typeof TOLD_OF_ALERTS)[number];
