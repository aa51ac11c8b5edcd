import { newId, type Linli } from '../src/index.js';

/** A new post on a board, and how to comment on it. */
export class Talk {
  private constructor(
    private readonly writer: Linli,
    readonly postId: string,
  ) {}

  static async begin(writer: Linli, boardId: string): Promise<Talk> {
    const post = await writer.post('/api/v1/boards/{boardId}/posts', { params: { path: { boardId } }, body: { id: newId(), kind: 'discussion', title: '楼道灯', body: '三楼的灯又不亮了。' } });
    return new Talk(writer, post.id);
  }

  get topic(): `post/${string}` {
    return `post/${this.postId}`;
  }

  /** @returns the comment's id */
  async comment(body = '我也看到了。'): Promise<string> {
    return (await this.writer.post('/api/v1/posts/{postId}/comments', { params: { path: { postId: this.postId } }, body: { id: newId(), body } })).id;
  }

  /** One after the other. */
  async comments(count: number): Promise<string[]> {
    const ids = [];
    for (let number = 1; number <= count; number++) ids.push(await this.comment(`第 ${number} 条`));
    return ids;
  }
}
