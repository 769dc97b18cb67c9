import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import type { ButtonAppearance } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';

interface SignOutFormProps {
  readonly appearance: ButtonAppearance;
  readonly className?: string;
}

/** Ends the session. A form, since a link can be followed by a program that looks ahead. */
export const SignOutForm = ({ appearance, className }: SignOutFormProps) => {
  const { text, to } = useWords();
  return (
    <form method="post" action={to('/inloggen')} className={classNames('gg-sign-out', className)}>
      <Button appearance={appearance} icon="logout" name="do" value="sign-out">
        <span className="gg-sign-out__word">{text('accounts.sign-out')}</span>
      </Button>
    </form>
  );
};
