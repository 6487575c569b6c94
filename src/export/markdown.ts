/** The report as Markdown: for a mail, a wiki, a note. */
import { dayInWords } from '../lib/day-text';
import { STANCE_WORDS } from '../speelveld/describe';
import { markdownText as text } from './markdown-text';
import type { Report, ReportAgreement, ReportKern, ReportTheme } from './report';
import { HARVEST_ONLY, REPORT } from './text';

type Lines = readonly string[];

/** Blocks with an empty line between them, and one at the end of the file. */
const joined = (blocks: readonly Lines[]): string =>
  `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;

const list = (title: string, items: Lines): Lines[] =>
  items.length > 0 ? [[`## ${title}`], items.map((item) => `- ${item}`)] : [];

/** The whole report. */
export function markdownOf(report: Report): string {
  const { koers, opgave, differs, connection, lookBackOn } = report;
  const open = report.agreements.filter(({ status }) => status === 'open');
  const agreed = report.agreements.filter(({ status }) => status !== 'open');
  return joined([
    [`# ${text(report.title)}`],
    [text(report.facts.join(' · '))],
    report.finished ? [] : [`*${REPORT.unfinished}*`],
    koers ? [`## ${REPORT.koers}`] : [],
    koers ? [`> ${text(koers)}`] : [],
    ...list(report.alone ? REPORT.step : REPORT.agreements, agreed.map(agreementLine)),
    ...list(REPORT.openQuestions, open.map(agreementLine)),
    opgave ? [`## ${REPORT.opgave}`] : [],
    opgave ? [text(opgave)] : [],
    differs ? [`${REPORT.differs}: ${text(differs)}`] : [],
    ...kernBlocks(report.themes),
    connection ? [`## ${REPORT.connection}`] : [],
    connection ? [`${text(connection.between)}: ${text(connection.text)}`] : [],
    ...list(REPORT.missed, report.missed.map(text)),
    ...list(REPORT.goodbyes, report.goodbyes.map(text)),
    ...list(
      REPORT.notes,
      report.notes.map(({ day, text: note }) => `${day}: ${text(note)}`),
    ),
    lookBackOn ? [`**${REPORT.lookBackOn(dayInWords(lookBackOn))}**`] : [],
    ['---'],
    [text(REPORT.made)],
  ]);
}

function agreementLine({ text: agreed, who, due, noticed, firstStep, doubt }: ReportAgreement): string {
  const more = [
    ...(noticed ? [`${REPORT.noticed}: ${noticed}`] : []),
    ...(firstStep ? [`${REPORT.firstStep}: ${firstStep}`] : []),
    ...(doubt ? [doubt] : []),
  ].map((line) => `\n  ${text(line)}`);
  const facts = [...(who ? [text(who)] : []), dayInWords(due)].join(', ');
  return `**${text(agreed)}** ${facts}${more.join('  ')}`;
}

function kernBlocks(themes: readonly ReportTheme[]): Lines[] {
  if (themes.length === 0) return [];
  return [
    [`## ${REPORT.kernen}`],
    ...themes.flatMap(({ name, kernen }): Lines[] => [[`### ${text(name)}`], kernen.flatMap(kernLines)]),
  ];
}

function kernLines({ title, text: kern, stance, dissents }: ReportKern): string[] {
  const said = stance ? ` *(${STANCE_WORDS[stance]})*` : '';
  return [
    ...(kern === null ? [] : [`- ${text(kern)}${said}`]),
    ...dissents.map(
      (dissent) => `- **${REPORT.standing}:** ${text(dissent)}${kern === null ? ` *(${text(title)})*` : ''}`,
    ),
  ];
}

/** *Oogst zonder mensen*: by theme; no log, order, times or names. */
export function harvestOnlyOf(report: Report): string {
  return joined([
    [`# ${text(report.title)}`],
    [HARVEST_ONLY.lead],
    report.koers ? [`> ${text(report.koers)}`] : [],
    ...report.themes.flatMap(({ name, kernen }): Lines[] => [
      [`## ${text(name)}`],
      // In the order of the alphabet: that of the talk would tell how it went.
      kernen.flatMap(kernLines).sort(),
    ]),
    ...list(
      HARVEST_ONLY.agreed,
      report.agreements
        .filter(({ status }) => status === 'agreed')
        .map(({ text: agreed }) => text(agreed))
        .sort(),
    ),
    ...list(REPORT.missed, report.missed.map(text).sort()),
    ['---'],
    [text(REPORT.made)],
  ]);
}
