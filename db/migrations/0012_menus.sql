CREATE TABLE "office_menus" (
	"office_id" integer PRIMARY KEY NOT NULL,
	"arrangement" jsonb NOT NULL,
	"lock" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "office_menus" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "standard_menus" (
	"institution_id" integer PRIMARY KEY NOT NULL,
	"menu" jsonb NOT NULL,
	"lock" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "standard_menus" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "office_menus" ADD CONSTRAINT "office_menus_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_menus" ADD CONSTRAINT "standard_menus_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "visitor_reads" ON "office_menus" AS PERMISSIVE FOR SELECT TO "serumpun_visitor" USING (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "office_reads" ON "office_menus" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "office_menus" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_changes" ON "office_menus" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_removes" ON "office_menus" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "office_menus" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "office_menus" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "everyone_reads" ON "standard_menus" AS PERMISSIVE FOR SELECT TO "serumpun_across", "serumpun_auth", "serumpun_office", "serumpun_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "centre_writes" ON "standard_menus" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (institution_id = (select app.institution()) and (select app.national())) WITH CHECK (institution_id = (select app.institution()) and (select app.national()));--> statement-breakpoint
CREATE POLICY "system_all" ON "standard_menus" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT ON standard_menus TO serumpun_visitor, serumpun_office, serumpun_across, serumpun_auth;
--> statement-breakpoint
GRANT INSERT, UPDATE ON standard_menus TO serumpun_across;
--> statement-breakpoint
GRANT SELECT (office_id, arrangement) ON office_menus TO serumpun_visitor;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON office_menus TO serumpun_office, serumpun_across;
--> statement-breakpoint
GRANT ALL ON standard_menus, office_menus TO serumpun_system;
--> statement-breakpoint
-- The standard tree is on every page of an institution, and every process keeps it in its directory.
CREATE FUNCTION app.standard_menu_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE institution_generations SET value = value + 1 WHERE institution_id = NEW.institution_id;
  PERFORM pg_notify('serumpun', '{"directory":true}');
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER standard_menu_changed AFTER INSERT OR UPDATE ON standard_menus FOR EACH ROW EXECUTE FUNCTION app.standard_menu_changed();
--> statement-breakpoint
CREATE FUNCTION app.office_menu_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM app.bump(array[NEW.office_id]);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER office_menu_changed AFTER INSERT OR UPDATE ON office_menus FOR EACH ROW EXECUTE FUNCTION app.office_menu_changed();
