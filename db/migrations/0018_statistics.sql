CREATE TABLE "statistics" (
	"office_id" integer NOT NULL,
	"day" date NOT NULL,
	"what" text NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"hits" bigint NOT NULL,
	CONSTRAINT "statistics_office_id_day_what_name_pk" PRIMARY KEY("office_id","day","what","name"),
	CONSTRAINT "statistics_what" CHECK (what in ('page', 'search', 'nothing', 'referrer', 'device', 'robot'))
);
--> statement-breakpoint
ALTER TABLE "statistics" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "statistics" ADD CONSTRAINT "statistics_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "statistics_days" ON "statistics" USING btree ("what","day");--> statement-breakpoint
CREATE POLICY "office_reads" ON "statistics" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "statistics" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "statistics" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT ON statistics TO serumpun_office, serumpun_across;
--> statement-breakpoint
GRANT ALL ON statistics TO serumpun_system;
