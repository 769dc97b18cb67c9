import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import type { ButtonAppearance } from '../ui/button.tsx';

interface SignOutFormProps {
  readonly appearance: ButtonAppearance;
  readonly className?: string;
}

/** Ends the session. A form, since a link can be followed by a program that looks ahead. */
export const SignOutForm = ({ appearance, className }: SignOutFormProps) => {
  const { text, to } = useWords();
  return (
    <form method="post" action={to('/inloggen')} className={className}>
      <Button appearance={appearance} icon="logout" name="do" value="sign-out">
        {text('accounts.sign-out')}
      </Button>
    </form>
  );
};
