/** Sending a file with its progress, which `fetch` does not tell. */

import { Problem, problemFrom } from "../../lib/api/problem";
import { uuid7 } from "../../lib/api/uuid7";
import { accessToken } from "../../lib/auth/session";

export interface Upload {
  method: "POST" | "PUT";
  path: string;
  form: FormData;
  etag?: string;
  /** 0–1 of the file that has left; 1 while the service reads it. */
  onProgress: (share: number) => void;
}

/** The answer, or its problem thrown. */
export async function upload<Answer>({ method, path, form, etag, onProgress }: Upload): Promise<Answer> {
  const token = await accessToken();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, path);
    if (token) request.setRequestHeader("Authorization", `Bearer ${token}`);
    if (method === "POST") request.setRequestHeader("Idempotency-Key", uuid7());
    if (etag) request.setRequestHeader("If-Match", etag);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.upload.onload = () => onProgress(1);
    request.onload = () =>
      request.status < 300
        ? resolve(JSON.parse(request.responseText))
        : reject(problemFrom(request.status, request.responseText));
    request.onerror = () => reject(new Problem(0, "no-connection", "", "The connection broke off."));
    request.send(form);
  });
}
