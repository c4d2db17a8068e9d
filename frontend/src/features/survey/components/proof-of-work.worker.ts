import { solve } from "../model/proof-of-work";

self.onmessage = ({ data }: MessageEvent<{ challenge: string; bits: number }>) =>
  self.postMessage(solve(data.challenge, data.bits));
