import { nothing, type TemplateResult } from 'lit';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { howMade } from '../parts/how-made-template.ts';
import { type DriversHandlers, driversTemplate } from './drivers-template.ts';
import { DRIVER_GROUPS, driverGroups } from './drivers-view.ts';

/** What drives the ranks; computed when the reader asks for it. */
export class MonoDrivers extends ExplorerElement {
  constructor() {
    super(['state', 'data', 'uncertainty']);
  }

  readonly #handlers: DriversHandlers = {
    onRun: () => {
      for (const [index, scope] of DRIVER_GROUPS) this.explorer?.requestDrivers(index, scope);
    },
    onCancel: () => {
      for (const [index, scope] of DRIVER_GROUPS) {
        if (this.explorer?.drivers(index, scope)?.state === 'running')
          this.explorer.cancelDrivers(index, scope);
      }
    },
  };

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { language } = explorer.state;
    return driversTemplate(
      language,
      driverGroups(explorer),
      this.#handlers,
      howMade(language, this.settings.methodHref(explorer.state)),
    );
  }
}

defineElement('mono-drivers', MonoDrivers);
