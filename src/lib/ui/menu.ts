import type { IconComponent } from './icon';

/** One line of a menu. */
export interface MenuItem {
  label: string;
  icon?: IconComponent;
  onselect: () => void;
  /** Removes something. */
  danger?: boolean;
  disabled?: boolean;
  /** As `keyLabel` writes it. */
  shortcut?: string;
  /** For choices: whether this one holds. */
  checked?: boolean;
  /** Draws a line above. */
  separated?: boolean;
  /** A heading above, for this line and those after it. */
  heading?: string;
}
