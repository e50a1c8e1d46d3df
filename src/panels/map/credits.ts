import { nothing, type TemplateResult } from 'lit';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { creditsTemplate } from './credits-template.ts';

/** Credits over the map. */
export class MonoCredits extends ExplorerElement {
  constructor() {
    super(['scene']);
  }

  protected override render(): TemplateResult | typeof nothing {
    const scene = this.explorer?.scene();
    return scene === undefined ? nothing : creditsTemplate(scene.credits, scene.methodNote);
  }
}

defineElement('mono-credits', MonoCredits);
