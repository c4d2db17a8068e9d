from almpo_local.cli import main

raise SystemExit(main())
