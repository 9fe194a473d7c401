import type { Tone } from '../wire/Tone';
import type { IconName } from './icons';

/** The icon beside a state's word. Tiers have a square swatch instead, which no icon replaces. */
export function iconOf(tone: Tone): IconName | null {
  switch (tone) {
    case 'good':
      return 'check';
    case 'neutral':
      return 'ring';
    case 'warn':
      return 'triangle';
    case 'bad':
      return 'alert';
    case 'quiet':
      return 'dash';
    default:
      return null;
  }
}

/** Token of the colour that draws marks of this tone. */
export function tokenOf(tone: Tone): string {
  switch (tone) {
    case 'good':
    case 'warn':
    case 'bad':
      return `--${tone}`;
    case 'neutral':
      return '--accent';
    case 'quiet':
      return '--edge';
    default:
      return `--tier-${tone}`;
  }
}
