import { useWords } from '../app/words.tsx';
import { Fold } from '../ui/fold.tsx';
import { Meta, MetaItem } from '../ui/labels.tsx';
import { ScoreBar } from '../ui/measures.tsx';
import { Hidden, Link } from '../ui/text.tsx';
import type { Partner } from './partner-matches.ts';
import { reasonParts } from './reason-parts.ts';

interface PartnerRowProps {
  readonly partner: Partner;
  /** From 1. */
  readonly rank: number;
  readonly picked: boolean;
  /** Name of the field that holds the chosen ones. */
  readonly field: string;
  readonly onPick: (code: string, picked: boolean) => void;
}

/** A reason that is worth less stands only in the table of points. */
const WORTH_TELLING = 1;
/** Worth the same for every municipality, so no reason to choose one. */
const SAME_FOR_ALL = 'record';

type Reason = Partner['reasons'][number];

const tells = ({ term, points }: Reason): boolean => points >= WORTH_TELLING && term !== SAME_FOR_ALL;

const ReasonText = ({ reason, entries }: { readonly reason: Reason; readonly entries: Partner['entries'] }) => {
  const { to } = useWords();
  const { before, entry, after } = reasonParts(reason.text, entries);
  return (
    <>
      {before}
      {entry && <Link href={to(entry.url)}>{entry.title}</Link>}
      {after}
    </>
  );
};

/** Entries that the match rests on and that no reason names. */
const unnamed = ({ reasons, entries }: Partner): Partner['entries'] => {
  const named = reasons.filter(tells).flatMap(({ text }) => reasonParts(text, entries).entry?.id ?? []);
  return entries.filter(({ id }) => !named.includes(id));
};

const Why = ({ partner }: { readonly partner: Partner }) => {
  const { text, to } = useWords();
  return (
    <Meta>
      {partner.reasons.filter(tells).map((reason) => (
        <MetaItem key={reason.term} icon="check">
          <ReasonText reason={reason} entries={partner.entries} />
        </MetaItem>
      ))}
      {unnamed(partner).map((entry) => (
        <MetaItem key={entry.id} icon="file-text">
          {text('matching.rests-on')} <Link href={to(entry.url)}>{entry.title}</Link>
        </MetaItem>
      ))}
    </Meta>
  );
};

const Points = ({ partner }: { readonly partner: Partner }) => {
  const { text, to, format } = useWords();
  const { reasons, score, municipality } = partner;
  return (
    <>
      <dl className="gg-partner__points gg-small">
        {reasons.map((reason) => (
          <div key={reason.term}>
            <dt>{reason.text}</dt>
            <dd className="gg-number">{format.number(reason.points, 1)}</dd>
          </div>
        ))}
        <div className="gg-partner__sum">
          <dt>{text('matching.sum')}</dt>
          <dd className="gg-number">{format.number(score, 1)}</dd>
        </div>
      </dl>
      <p className="gg-small">
        <Link href={to(municipality.url)}>{text('matching.page', { name: municipality.name })}</Link>
      </p>
    </>
  );
};

/** A municipality that fits: to tick, with its score, why, and what that rests on. */
export const PartnerRow = ({ partner, rank, picked, field, onPick }: PartnerRowProps) => {
  const { text, format } = useWords();
  const { municipality, score } = partner;
  const points = format.number(score);
  const id = `partner-${municipality.code}`;
  return (
    <li className={picked ? 'gg-partner is-first' : 'gg-partner'}>
      <input
        type="checkbox"
        className="utrecht-checkbox utrecht-custom-checkbox utrecht-custom-checkbox--html-input"
        id={id}
        name={field}
        value={municipality.code}
        checked={picked}
        onChange={(event) => onPick(municipality.code, event.target.checked)}
      />
      <span className="gg-rank" aria-hidden="true">
        {rank}
      </span>
      <div className="gg-partner__head">
        <label htmlFor={id} className="gg-partner__name">
          <strong>{municipality.name}</strong>{' '}
          <span className="gg-small gg-subtle">
            {text('matching.inhabitants', { number: format.number(municipality.inhabitants) })}
          </span>
        </label>
        <ScoreBar score={score} value={points} label={text('matching.score')} first={picked} />
      </div>
      <div className="gg-partner__why">
        <Why partner={partner} />
        <Fold
          title={
            <span>
              {text('matching.why', { points })}
              <Hidden> ({municipality.name})</Hidden>
            </span>
          }
        >
          <Points partner={partner} />
        </Fold>
      </div>
    </li>
  );
};
