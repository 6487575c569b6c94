import { useState } from 'preact/hooks';
import { MOST_TALK_RULES } from '../../../../rules/decide-landing';
import { TEXT_LIMITS } from '../../../../rules/text';
import { FIELDS } from '../../../../session/undo-drafts';
import { TextField } from '../../../parts/TextField';
import { Help } from '../../../parts/tools/Help';
import { Frame } from '../Frame';
import { TableHelp } from '../TableHelp';
import { LANDING } from './landing-text';
import { TABLE } from '../text';
import { useTable } from '../view';
import './landing.css';

const FIELD = FIELDS.talkRules;
const OPEN = FIELDS.talkRulesOpen;

/** The talk rules as they were last typed, one a line; else the usual ones. */
function readRules(draft: string | undefined): string[] {
  const rules = draft?.split('\n') ?? LANDING.rules;
  // After undo the fixed one is among them.
  return rules.filter((rule) => rule !== LANDING.fixedRule);
}

/** *Landen*, first: the rules of the talk, editable but for one. */
export function TalkRules() {
  const { act, drafts, draft } = useTable();
  const [help, setHelp] = useState(false);
  const editing = drafts[OPEN] === 'yes';
  const rules = readRules(drafts[FIELD]);
  const change = (index: number, text: string): void =>
    draft(FIELD, rules.map((rule, at) => (at === index ? text.replaceAll('\n', ' ') : rule)).join('\n'));
  return (
    <Frame
      actions={
        <>
          {!editing && (
            <button type="button" class="button" onClick={() => draft(OPEN, 'yes')}>
              {LANDING.change}
            </button>
          )}
          <button
            type="button"
            class="button button--main button--large"
            onClick={() =>
              void act({ do: 'agree-talk-rules', rules: [...rules, LANDING.fixedRule] }, [FIELD, OPEN])
            }
          >
            {TABLE.done}
          </button>
        </>
      }
    >
      <div class="sheet landing">
        {editing ? (
          <>
            {rules.map((rule, index) => (
              <TextField
                // The place in the list is what a rule is, while it is being typed.
                key={index}
                focus={index === 0}
                label={LANDING.rule(index + 1)}
                value={rule}
                limit={TEXT_LIMITS.talkRule}
                onInput={(text) => change(index, text)}
              />
            ))}
            <p class="quiet">{LANDING.removeHint}</p>
            {rules.length < MOST_TALK_RULES - 1 && (
              <button
                type="button"
                class="button button--small"
                onClick={() => draft(FIELD, [...rules, ''].join('\n'))}
              >
                {LANDING.addRule}
              </button>
            )}
            <p class="landing__rule">{LANDING.fixedRule}</p>
          </>
        ) : (
          <ul class="landing__rules">
            {[...rules.filter((rule) => rule.trim()), LANDING.fixedRule].map((rule, index) => (
              <li class="landing__rule user-text" key={index}>
                {rule}
              </li>
            ))}
          </ul>
        )}
        <p class="quiet">{LANDING.rulesHint}</p>
        <p class="landing__how">
          {LANDING.howLead}
          <button type="button" class="button button--small" onClick={() => setHelp(true)}>
            {LANDING.how}
          </button>
        </p>
      </div>
      {help && <Help here={<TableHelp />} onClose={() => setHelp(false)} />}
    </Frame>
  );
}
