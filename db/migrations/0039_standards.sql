CREATE TABLE "service_checks" (
	"address" text PRIMARY KEY NOT NULL,
	"answers" boolean NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"checked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"detail" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "service_checks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "standard_versions" (
	"institution_id" integer NOT NULL,
	"number" integer NOT NULL,
	"standard" jsonb NOT NULL,
	"reason" text NOT NULL,
	"changes" text[] NOT NULL,
	"made_by" integer,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "standard_versions_institution_id_number_pk" PRIMARY KEY("institution_id","number")
);
--> statement-breakpoint
ALTER TABLE "standard_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "standards" (
	"institution_id" integer PRIMARY KEY NOT NULL,
	"draft" jsonb,
	"lock" integer DEFAULT 1 NOT NULL,
	"current" integer,
	"before" integer,
	"trial" integer,
	"trial_province" integer,
	"changed_by" integer,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "standards" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "standard_versions" ADD CONSTRAINT "standard_versions_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_versions" ADD CONSTRAINT "standard_versions_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standards" ADD CONSTRAINT "standards_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standards" ADD CONSTRAINT "standards_trial_province_offices_id_fk" FOREIGN KEY ("trial_province") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standards" ADD CONSTRAINT "standards_changed_by_people_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "everyone_reads" ON "service_checks" AS PERMISSIVE FOR SELECT TO "serumpun_across", "serumpun_auth", "serumpun_office", "serumpun_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "system_all" ON "service_checks" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "everyone_reads" ON "standard_versions" AS PERMISSIVE FOR SELECT TO "serumpun_across", "serumpun_auth", "serumpun_office", "serumpun_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "centre_writes" ON "standard_versions" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (institution_id = (select app.institution()) and (select app.national())) WITH CHECK (institution_id = (select app.institution()) and (select app.national()));--> statement-breakpoint
CREATE POLICY "system_all" ON "standard_versions" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "everyone_reads" ON "standards" AS PERMISSIVE FOR SELECT TO "serumpun_across", "serumpun_auth", "serumpun_office", "serumpun_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "centre_writes" ON "standards" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (institution_id = (select app.institution()) and (select app.national())) WITH CHECK (institution_id = (select app.institution()) and (select app.national()));--> statement-breakpoint
CREATE POLICY "system_all" ON "standards" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);
--> statement-breakpoint
-- The draft is the centre's; everyone else reads which version holds where, and the versions themselves.
GRANT SELECT (institution_id, current, trial, trial_province) ON standards TO serumpun_visitor, serumpun_office;
--> statement-breakpoint
GRANT SELECT (institution_id, number, standard) ON standard_versions TO serumpun_visitor, serumpun_office;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON standards TO serumpun_across;
--> statement-breakpoint
GRANT SELECT, INSERT ON standard_versions TO serumpun_across;
--> statement-breakpoint
GRANT SELECT ON service_checks TO serumpun_visitor, serumpun_office, serumpun_across;
--> statement-breakpoint
GRANT ALL ON standards, standard_versions, service_checks TO serumpun_system;
--> statement-breakpoint
-- What holds is on every page of an institution, and every process keeps it in its directory. A draft changes nothing.
CREATE FUNCTION app.standard_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP = 'INSERT' OR (OLD.current, OLD.trial, OLD.trial_province) IS DISTINCT FROM (NEW.current, NEW.trial, NEW.trial_province) THEN
    UPDATE institution_generations SET value = value + 1 WHERE institution_id = NEW.institution_id;
    PERFORM pg_notify('serumpun', '{"directory":true}');
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER standard_changed AFTER INSERT OR UPDATE ON standards FOR EACH ROW EXECUTE FUNCTION app.standard_changed();
--> statement-breakpoint
-- A service that falls silent, or answers again, is told on every site that names it.
CREATE FUNCTION app.service_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF (TG_OP = 'INSERT' AND NOT NEW.answers) OR (TG_OP = 'UPDATE' AND OLD.answers IS DISTINCT FROM NEW.answers) THEN
    UPDATE institution_generations SET value = value + 1;
    PERFORM pg_notify('serumpun', '{"directory":true}');
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.standard_changed(), app.service_changed() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER service_changed AFTER INSERT OR UPDATE ON service_checks FOR EACH ROW EXECUTE FUNCTION app.service_changed();
