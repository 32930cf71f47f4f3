ALTER TABLE "notices" DROP CONSTRAINT "notices_kind";--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind" CHECK (kind in ('submitted', 'returned', 'published', 'overridden', 'review', 'reminders', 'asked', 'escalated', 'answered', 'exchange', 'exchanged', 'decided', 'exposed', 'proposed', 'ruled', 'duties'));
--> statement-breakpoint
-- Who takes back that a duty is done asks again whether something on the site fulfils it.
CREATE FUNCTION app.duty_reopened() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM app.settle_duties(array[NEW.office_id], NULL);
  RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.duty_reopened() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER duty_reopened AFTER UPDATE OF hand_at ON office_duties FOR EACH ROW
  WHEN (OLD.hand_at IS NOT NULL AND NEW.hand_at IS NULL) EXECUTE FUNCTION app.duty_reopened();
