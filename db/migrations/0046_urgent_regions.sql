-- Its words travel with the notification, and the front door puts them into the pages it keeps: no page is rendered anew.
CREATE OR REPLACE FUNCTION app.urgent_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM pg_notify('serumpun', json_build_object('urgent', json_build_object('id', NEW.id, 'officeId', NEW.office_id,
    'level', NEW.level, 'words', NEW.words, 'linkLabel', NEW.link_label, 'linkHref', NEW.link_href,
    'startsAt', (extract(epoch FROM NEW.starts_at) * 1000)::bigint,
    'endsAt', (extract(epoch FROM coalesce(NEW.ended_at, NEW.ends_at)) * 1000)::bigint))::text);
  RETURN NULL;
END $$;
