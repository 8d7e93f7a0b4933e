import type { FileFound, ReadResume } from './components/resume-import.tsx';

/** The readers of files, loaded when one is picked. */
export const readResume: ReadResume = {
  async file(file): Promise<FileFound> {
    const [{ proposalFrom }, { openWorker }, { Unreadable }] = await Promise.all([
      import('../files/proposal.ts'),
      import('../files/worker.ts'),
      import('../files/unreadable.ts'),
    ]);
    try {
      return await proposalFrom(file, openWorker, new Date());
    } catch (error) {
      if (error instanceof Unreadable) return { problem: error.problem };
      console.warn(error);
      return { problem: 'unknown' };
    }
  },
  async text(text) {
    const { propose } = await import('../core/resume/propose.ts');
    return propose(text, new Date());
  },
};
