CREATE TABLE "move_steps" (
	"office_id" integer NOT NULL,
	"step" text NOT NULL,
	"done_on" date NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"person_id" integer,
	"person_name" text NOT NULL,
	"noted_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "move_steps_office_id_step_pk" PRIMARY KEY("office_id","step"),
	CONSTRAINT "move_steps_step" CHECK (step in ('contact', 'ask', 'receive'))
);
--> statement-breakpoint
ALTER TABLE "move_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "moves" (
	"office_id" integer PRIMARY KEY NOT NULL,
	"start" text,
	"system" text DEFAULT '' NOT NULL,
	"found" jsonb,
	"way" text,
	"format" text,
	"responsible_id" integer,
	"responsible_name" text DEFAULT '' NOT NULL,
	"coach_id" integer,
	"coach_name" text DEFAULT '' NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"reminded" text,
	"lock" integer DEFAULT 0 NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "moves_start" CHECK (start in ('outside', 'hosted', 'template')),
	CONSTRAINT "moves_way" CHECK (way in ('export', 'crawl', 'nothing')),
	CONSTRAINT "moves_reminded" CHECK (reminded in ('week', 'end'))
);
--> statement-breakpoint
ALTER TABLE "moves" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "old_sites" (
	"host" text PRIMARY KEY NOT NULL,
	"office_id" integer NOT NULL,
	"home" text DEFAULT '' NOT NULL,
	"ending" text,
	"note" text DEFAULT '' NOT NULL,
	"asked_at" timestamp with time zone,
	"seen" text,
	"words" text DEFAULT '' NOT NULL,
	"since" timestamp with time zone,
	"takedown_on" date,
	"takedown_to" text DEFAULT '' NOT NULL,
	"answered_on" date,
	"answer" text DEFAULT '' NOT NULL,
	CONSTRAINT "old_sites_ending" CHECK (ending in ('redirect', 'signpost', 'takedown', 'watched')),
	CONSTRAINT "old_sites_seen" CHECK (seen in ('here', 'signpost', 'still', 'elsewhere', 'gone', 'silent', 'gambling'))
);
--> statement-breakpoint
ALTER TABLE "old_sites" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind";--> statement-breakpoint
ALTER TABLE "move_steps" ADD CONSTRAINT "move_steps_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "move_steps" ADD CONSTRAINT "move_steps_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moves" ADD CONSTRAINT "moves_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moves" ADD CONSTRAINT "moves_responsible_id_people_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moves" ADD CONSTRAINT "moves_coach_id_people_id_fk" FOREIGN KEY ("coach_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "old_sites" ADD CONSTRAINT "old_sites_host_hosts_host_fk" FOREIGN KEY ("host") REFERENCES "public"."hosts"("host") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "old_sites" ADD CONSTRAINT "old_sites_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "old_sites_office" ON "old_sites" USING btree ("office_id");--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind" CHECK (kind in ('invited', 'joined', 'reset', 'passphrase', 'device', 'factors', 'factorsTold', 'secured', 'suspension', 'suspended', 'handedOver', 'submitted', 'returned', 'published', 'overridden', 'review', 'reminders', 'asked', 'escalated', 'answered', 'exchange', 'exchanged', 'decided', 'exposed', 'proposed', 'ruled', 'duties', 'hosts', 'entered', 'emergency', 'incident', 'moveDue', 'oldSites'));--> statement-breakpoint
CREATE POLICY "office_reads" ON "move_steps" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "move_steps" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_changes" ON "move_steps" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_removes" ON "move_steps" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "move_steps" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "move_steps" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "office_reads" ON "moves" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "moves" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_changes" ON "moves" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_removes" ON "moves" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "moves" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "moves" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "office_reads" ON "old_sites" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "old_sites" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_changes" ON "old_sites" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_removes" ON "old_sites" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "old_sites" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "old_sites" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON moves, move_steps, old_sites TO serumpun_office, serumpun_across;
--> statement-breakpoint
GRANT ALL ON moves, move_steps, old_sites TO serumpun_system;
