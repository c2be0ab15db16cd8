import { z } from 'zod';

const user = z.object({ login: z.string() });

/** What GitHub tells a workflow of the run that it follows: the event `workflow_run`. */
export const workflowRunSchema = z.object({
  repository: z.object({ full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/) }),
  workflow_run: z.object({
    id: z.int(),
    html_url: z.url(),
    head_sha: z.string().regex(/^[0-9a-f]{40,64}$/),
    head_branch: z.string(),
    head_repository: z.object({ owner: user }),
  }),
});

/** The answers of GitHub's API to what workflows ask. */
export const githubSchemas = {
  pulls: z.array(z.object({ number: z.int(), head: z.object({ sha: z.string() }) })),
  files: z.array(z.object({ filename: z.string(), status: z.string(), patch: z.string().optional() })),
  artifacts: z.object({ artifacts: z.array(z.object({ id: z.int(), name: z.string() })) }),
  deployments: z.array(z.object({ id: z.int() })),
  statuses: z.array(z.object({ state: z.string(), environment_url: z.string().nullish() })),
  comments: z.array(z.object({ id: z.int(), body: z.string().nullish(), user: user.nullable() })),
};
