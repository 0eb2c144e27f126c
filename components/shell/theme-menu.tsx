import { THEMES, type Theme } from './theme';

interface Props {
  readonly current: Theme;
  readonly choose: (form: FormData) => Promise<void>;
}

const WORDS: Readonly<Record<Theme, string>> = { light: 'Light', dark: 'Dark', system: 'System' };

/** Opens and closes by the browser's own popover, so it works before any script has loaded. */
export function ThemeMenu({ current, choose }: Props) {
  return (
    <>
      <button type="button" className="top-button" popoverTarget="theme-menu">
        Theme
      </button>
      <div className="theme-menu" id="theme-menu" popover="auto">
        <form action={choose}>
          {THEMES.map((theme) => (
            <button key={theme} type="submit" name="theme" value={theme} aria-pressed={theme === current}>
              {WORDS[theme]}
            </button>
          ))}
        </form>
      </div>
    </>
  );
}
