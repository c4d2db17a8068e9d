import { Field, type FieldText } from "./field";

interface FileFieldProps extends FieldText {
  id?: string;
  accept: string;
  onFile: (file: File | undefined) => void;
}

/** One file from the device, by the browser's own control. */
export function FileField({ label, hint, error, id, accept, onFile }: FileFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          type="file"
          accept={accept}
          onChange={(event) => onFile(event.target.files?.[0])}
        />
      )}
    </Field>
  );
}
