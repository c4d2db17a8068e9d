/** Who may import whom. One way only: app → features → components → lib. */
module.exports = {
  forbidden: [
    {
      name: "features-are-islands",
      comment: "A feature never imports another; move shared code down or compose it in app/.",
      severity: "error",
      from: { path: "^src/features/([^/]+)/" },
      to: { path: "^src/features/([^/]+)/", pathNot: "^src/features/$1/" },
    },
    {
      name: "only-app-composes",
      severity: "error",
      from: { path: "^src/(features|components|lib|test)/" },
      to: { path: "^src/app/" },
    },
    {
      name: "shared-code-knows-no-feature",
      severity: "error",
      from: { path: "^src/(components|lib)/" },
      to: { path: "^src/features/" },
    },
    {
      name: "lib-draws-nothing",
      severity: "error",
      from: { path: "^src/lib/" },
      to: { path: "^src/components/" },
    },
    {
      name: "react-aria-behind-components-ui",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/components/ui/" },
      to: { path: "node_modules/(react-aria|@react-aria|react-stately)" },
    },
    {
      name: "model-is-pure",
      comment: "A feature's model/ has no React and no requests.",
      severity: "error",
      from: { path: "^src/features/[^/]+/model/", pathNot: "\\.test\\.tsx?$" },
      to: {
        path: "(^src/(components|lib/(api|auth|live))/|node_modules/(react|@tanstack)/)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^virtual:" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
