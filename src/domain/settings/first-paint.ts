import { SETTINGS } from './settings.ts';

const { theme, editor } = SETTINGS;

/**
 * The only script that stands in pages themselves: the policy allows it by its hash, and no other. It runs before the
 * first paint, or a chosen theme would flash the other one; where storage is denied, the theme follows the system.
 */
export const FIRST_PAINT_SCRIPT = [
  'try{',
  'const{classList:c}=document.documentElement,s=localStorage,',
  `t=s.getItem("${theme.key}");`,
  `if(${JSON.stringify(theme.values)}.includes(t))c.add("theme-"+t);`,
  `if(s.getItem("${editor.key}")==="${editor.values[0]}")c.add("is-editor")`,
  '}catch{}',
].join('');
