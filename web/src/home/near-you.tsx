import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Heading } from '../ui/text.tsx';

/** The way to one's own municipality, its neighbours and those that are like it. */
export const NearYou = () => {
  const { text, to } = useWords();
  return (
    <section className="gg-near" aria-labelledby="buurt">
      <div className="gg-stack gg-stack--1">
        <Heading level={2} id="buurt">
          {text('home.near.title')}
        </Heading>
        <p className="gg-subtle">{text('home.near.text')}</p>
      </div>
      <form className="gg-near__form" action={to('/gemeenten')}>
        <label className="utrecht-form-label" htmlFor="gemeente">
          {text('home.near.label')}
        </label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id="gemeente"
          name="q"
          type="search"
          required
          maxLength={80}
        />
        <Button appearance="secondary">{text('home.near.action')}</Button>
      </form>
    </section>
  );
};
