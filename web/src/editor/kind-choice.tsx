import { useWords } from '../app/words.tsx';
import { KINDS } from '../../../schema/entry-kinds.ts';
import { Radio } from '../ui/choices.tsx';
import { GroupFrame } from '../ui/field-frame.tsx';
import { KindLabel } from '../ui/labels.tsx';
import { Link } from '../ui/text.tsx';

interface KindChoiceProps {
  readonly selected: string;
  readonly problem: string | undefined;
}

/** The five kinds, each with what it is for. */
export const KindChoice = ({ selected, problem }: KindChoiceProps) => {
  const { text, to } = useWords();
  return (
    <GroupFrame field={{ name: 'kind', label: text('editor.new.kind'), problem }}>
      <div className="gg-kinds">
        {KINDS.map((kind) => (
          <Radio
            key={kind}
            name="kind"
            value={kind}
            defaultChecked={kind === selected}
            label={
              <>
                <KindLabel kind={kind} inline />
                <span className="gg-small gg-subtle">{text(`editor.new.kind.${kind}`)}</span>
              </>
            }
          />
        ))}
      </div>
      <p className="gg-small gg-subtle">
        {text('editor.new.project')} <Link href={to('/kieshulp')}>{text('editor.new.project.link')}</Link>
      </p>
    </GroupFrame>
  );
};
