-- The national office of the institution that the current office belongs to; its calendar is everyone's.
CREATE FUNCTION app.centre() RETURNS int LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
BEGIN RETURN (SELECT id FROM offices WHERE institution_id = app.institution() AND level = 'pusat'); END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.centre() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app.centre() TO serumpun_visitor, serumpun_office, serumpun_across;
--> statement-breakpoint
CREATE TABLE "deadline_rules" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "deadline_rules_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"days" integer NOT NULL,
	"counts" text DEFAULT 'working' NOT NULL,
	"basis" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	CONSTRAINT "deadline_rules_days" CHECK (days > 0 and (valid_until is null or valid_until >= valid_from)),
	CONSTRAINT "deadline_rules_counts" CHECK (counts in ('working', 'calendar'))
);
--> statement-breakpoint
ALTER TABLE "deadline_rules" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "stages" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "stages_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"office_id" integer NOT NULL,
	"parent_id" integer,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"headline" text DEFAULT '' NOT NULL,
	"ask" text DEFAULT '' NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"action_label" text DEFAULT '' NOT NULL,
	"action_href" text DEFAULT '' NOT NULL,
	"basis" text DEFAULT '' NOT NULL,
	"routine" boolean DEFAULT false NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"sort_key" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "stages_days" CHECK (ends_on is null or (starts_on is not null and ends_on >= starts_on)),
	CONSTRAINT "stages_slug_form" CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$')
);
--> statement-breakpoint
ALTER TABLE "stages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "live_entries" ADD COLUMN "information_class" text;--> statement-breakpoint
ALTER TABLE "stages" ADD CONSTRAINT "stages_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stages" ADD CONSTRAINT "stages_parent_id_stages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "deadline_rules_once" ON "deadline_rules" USING btree ("name","valid_from");--> statement-breakpoint
CREATE UNIQUE INDEX "stages_slug" ON "stages" USING btree ("office_id","slug");--> statement-breakpoint
CREATE INDEX "stages_parent" ON "stages" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "live_stage" ON "live_entries" USING btree ("office_id","stage_id") WHERE stage_id is not null;--> statement-breakpoint
ALTER TABLE "live_entries" ADD CONSTRAINT "live_information" CHECK (information_class in ('berkala', 'serta-merta', 'setiap-saat', 'dikecualikan'));--> statement-breakpoint
CREATE POLICY "everyone_reads" ON "deadline_rules" AS PERMISSIVE FOR SELECT TO "serumpun_across", "serumpun_auth", "serumpun_office", "serumpun_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "system_all" ON "deadline_rules" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_or_central" ON "stages" AS PERMISSIVE FOR SELECT TO "serumpun_across", "serumpun_office", "serumpun_visitor" USING (office_id = any ((select app.offices())::int[]) or office_id = (select app.centre()));--> statement-breakpoint
CREATE POLICY "system_all" ON "stages" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT ON stages TO serumpun_visitor, serumpun_office, serumpun_across;
--> statement-breakpoint
GRANT SELECT ON deadline_rules TO serumpun_visitor, serumpun_office, serumpun_across, serumpun_auth;
--> statement-breakpoint
GRANT ALL ON stages, deadline_rules TO serumpun_system;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO serumpun_system;
--> statement-breakpoint
-- The national calendar is on every site of the institution; a local addition only on its office's.
CREATE FUNCTION app.stage_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE owner record;
BEGIN
  IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;
  SELECT id, institution_id, level INTO owner FROM offices WHERE id = coalesce(NEW.office_id, OLD.office_id);
  IF owner.level = 'pusat' THEN
    UPDATE institution_generations SET value = value + 1 WHERE institution_id = owner.institution_id;
    PERFORM pg_notify('serumpun', '{"directory":true}');
  ELSE
    PERFORM app.bump(array[owner.id]);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER stage_changed AFTER INSERT OR UPDATE OR DELETE ON stages FOR EACH ROW EXECUTE FUNCTION app.stage_changed();
--> statement-breakpoint
CREATE FUNCTION app.rules_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE institution_generations SET value = value + 1;
  PERFORM pg_notify('serumpun', '{"directory":true}');
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER rules_changed AFTER INSERT OR UPDATE OR DELETE ON deadline_rules FOR EACH STATEMENT EXECUTE FUNCTION app.rules_changed();
