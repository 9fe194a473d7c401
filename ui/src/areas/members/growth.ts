/** A step of growth as it can be changed: the engine sends it with the line, or the line can only be taken away. */

import type { GrowthLine } from '../../wire/GrowthLine';
import type { GrowthSave } from '../../wire/GrowthSave';

export function editOf(line: GrowthLine & { edit?: GrowthSave }): GrowthSave | null {
  return line.edit ?? null;
}
