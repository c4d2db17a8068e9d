import { useState } from "react";

/** A form about something that others may change while it is filled in. The draft holds on to the state in which it
 * was begun, so that nobody judges what they have not seen. */
export function useDraft<Form>(empty: Form, etag: string) {
  const [form, setForm] = useState(empty);
  const [begunWith, setBegunWith] = useState<string>();
  return {
    form,
    /** The ETag to send: of what the person had before them when they began. */
    etag: begunWith ?? etag,
    changedMeanwhile: begunWith !== undefined && begunWith !== etag,
    edit: (change: (form: Form) => Form) => {
      setBegunWith((begun) => begun ?? etag);
      setForm(change);
    },
    /** The person has looked at the new state; what they wrote stays. */
    acknowledge: () => setBegunWith(etag),
    reset: () => {
      setForm(empty);
      setBegunWith(undefined);
    },
  };
}
