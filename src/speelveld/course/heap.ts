/** A binary heap of node numbers by cost, on flat arrays: the routing's inner loop. */
export class Heap {
  private costs = new Float64Array(1024);
  private nodes = new Int32Array(1024);
  private size = 0;

  clear(): void {
    this.size = 0;
  }

  push(cost: number, node: number): void {
    if (this.size === this.nodes.length) this.growTwice();
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.costs[parent] ?? 0;
      if (above <= cost) break;
      this.costs[at] = above;
      this.nodes[at] = this.nodes[parent] ?? 0;
      at = parent;
    }
    this.costs[at] = cost;
    this.nodes[at] = node;
  }

  /** The cheapest node, or -1 when the heap is empty. */
  pop(): number {
    if (this.size === 0) return -1;
    const top = this.nodes[0] ?? -1;
    const size = --this.size;
    const cost = this.costs[size] ?? 0;
    const node = this.nodes[size] ?? 0;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && (this.costs[child + 1] ?? 0) < (this.costs[child] ?? 0)) child++;
      if ((this.costs[child] ?? 0) >= cost) break;
      this.costs[at] = this.costs[child] ?? 0;
      this.nodes[at] = this.nodes[child] ?? 0;
      at = child;
    }
    this.costs[at] = cost;
    this.nodes[at] = node;
    return top;
  }

  private growTwice(): void {
    const costs = new Float64Array(this.costs.length * 2);
    const nodes = new Int32Array(this.nodes.length * 2);
    costs.set(this.costs);
    nodes.set(this.nodes);
    this.costs = costs;
    this.nodes = nodes;
  }
}
