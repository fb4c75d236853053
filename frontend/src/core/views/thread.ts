/** A thread: what a post answers, the post, and the tree of what answers it. */
import type { Name } from '../schema.gen';
import { postView } from './posts';
import type { Scene } from './scene';
import type { PostView, ThreadNode, ThreadView } from './types';

/**
 * The thread around a post, or null when there is no such post. A bare repost stands for its original, and what answers
 * the repost itself stands among the answers.
 */
export function thread(scene: Scene, name: Name, chosen: Name | null = null): ThreadView | null {
  const asked = scene.index.get(name);
  const centre = asked?.post.repost_of ?? name;
  const post = postView(scene, centre, chosen);
  if (post === null) return null;
  const tree = below(scene, centre === name ? [centre] : [centre, name], chosen);
  return { above: above(scene, centre, chosen), post, replies: tree.nodes, count: tree.count };
}

function above(scene: Scene, name: Name, chosen: Name | null): PostView[] {
  const found: PostView[] = [];
  let parent = scene.index.get(name)?.post.reply_to ?? null;
  while (parent !== null) {
    const view = postView(scene, parent, chosen);
    if (view === null) break;
    found.unshift(view);
    parent = scene.index.get(parent)?.post.reply_to ?? null;
  }
  return found;
}

interface Growing {
  post: PostView;
  replies: Growing[];
}

/** Without recursion: a quarrel of a thousand answers is a thousand levels deep. */
function below(
  scene: Scene,
  roots: readonly Name[],
  chosen: Name | null,
): { nodes: ThreadNode[]; count: number } {
  const nodes: Growing[] = [];
  const todo = roots.map((name) => ({ name, into: nodes }));
  let count = 0;
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    for (const answer of scene.index.get(next.name)?.answers ?? []) {
      const post = postView(scene, answer, chosen);
      if (post === null) continue;
      const node: Growing = { post, replies: [] };
      next.into.push(node);
      todo.push({ name: answer, into: node.replies });
      count++;
    }
  }
  return { nodes, count };
}
