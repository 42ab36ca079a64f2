SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.account (
    id text NOT NULL COLLATE pg_catalog."C",
    parent text COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    display_name text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    license text NOT NULL COLLATE pg_catalog."C",
    existing boolean NOT NULL,
    number text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.audit (
    sequence bigint NOT NULL,
    at bigint NOT NULL,
    account text NOT NULL COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    actor_name text NOT NULL COLLATE pg_catalog."C",
    request_id text NOT NULL COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    object text NOT NULL COLLATE pg_catalog."C",
    changes text NOT NULL COLLATE pg_catalog."C",
    previous text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.channel_key (
    device text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);
CREATE TABLE public.credential (
    account text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    server_user text NOT NULL COLLATE pg_catalog."C",
    password text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    created_by text NOT NULL COLLATE pg_catalog."C",
    valid_until bigint NOT NULL,
    last_used bigint NOT NULL,
    mode text NOT NULL COLLATE pg_catalog."C",
    host text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.device (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    serial text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    family text NOT NULL COLLATE pg_catalog."C",
    model text NOT NULL COLLATE pg_catalog."C",
    onboarding text NOT NULL COLLATE pg_catalog."C",
    lifecycle text NOT NULL COLLATE pg_catalog."C",
    site text NOT NULL COLLATE pg_catalog."C",
    room text NOT NULL COLLATE pg_catalog."C",
    groups text NOT NULL COLLATE pg_catalog."C",
    device_user text NOT NULL COLLATE pg_catalog."C",
    auto_sync text NOT NULL COLLATE pg_catalog."C",
    held boolean NOT NULL,
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    first_seen bigint NOT NULL,
    last_seen bigint NOT NULL,
    last_sync bigint NOT NULL,
    holds bigint NOT NULL,
    used bigint NOT NULL,
    software_version text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    external_server text NOT NULL COLLATE pg_catalog."C",
    version_order text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.device_group (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    description text NOT NULL COLLATE pg_catalog."C",
    filter text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.device_user (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    email text NOT NULL COLLATE pg_catalog."C",
    groups text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.found (
    gateway text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    condition text NOT NULL COLLATE pg_catalog."C",
    certificate text NOT NULL COLLATE pg_catalog."C",
    trusted text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C",
    first_seen bigint NOT NULL,
    at bigint NOT NULL
);
CREATE TABLE public.gateway (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    site text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    logins text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    token text NOT NULL COLLATE pg_catalog."C",
    token_until bigint NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    enrolled_at bigint NOT NULL,
    connection text NOT NULL COLLATE pg_catalog."C",
    connected_at bigint NOT NULL,
    link_at bigint NOT NULL,
    node text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    host text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    networks text NOT NULL COLLATE pg_catalog."C",
    started_at bigint NOT NULL
);
CREATE TABLE public.goose_db_version (
    id integer NOT NULL,
    version_id bigint NOT NULL,
    is_applied boolean NOT NULL,
    tstamp timestamp without time zone DEFAULT now() NOT NULL
);
ALTER TABLE public.goose_db_version ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.goose_db_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.job (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    params text NOT NULL COLLATE pg_catalog."C",
    dry_run boolean NOT NULL,
    total bigint NOT NULL,
    done bigint NOT NULL,
    failed bigint NOT NULL,
    waiting bigint NOT NULL,
    skipped bigint NOT NULL,
    errors text NOT NULL COLLATE pg_catalog."C",
    worker text NOT NULL COLLATE pg_catalog."C",
    lease_until bigint NOT NULL,
    created_at bigint NOT NULL,
    started_at bigint NOT NULL,
    finished_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.job_item (
    job text NOT NULL COLLATE pg_catalog."C",
    page bigint NOT NULL,
    states text NOT NULL COLLATE pg_catalog."C",
    items text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.live_settings (
    device text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL
);
CREATE TABLE public.meta (
    key text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.old_arrival (
    device text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    at bigint NOT NULL,
    address text NOT NULL COLLATE pg_catalog."C",
    told bigint NOT NULL
);
CREATE TABLE public.pairing (
    token text NOT NULL COLLATE pg_catalog."C",
    pin text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    model text NOT NULL COLLATE pg_catalog."C",
    serial text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    device text COLLATE pg_catalog."C",
    credential text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    gateway text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.pending_device (
    account text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    family text NOT NULL COLLATE pg_catalog."C",
    model text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    first_seen bigint NOT NULL,
    last_seen bigint NOT NULL
);
CREATE TABLE public.policy (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    level bigint NOT NULL,
    target text NOT NULL COLLATE pg_catalog."C",
    priority bigint NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.policy_past (
    account text NOT NULL COLLATE pg_catalog."C",
    policy text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    level bigint NOT NULL,
    target text NOT NULL COLLATE pg_catalog."C",
    priority bigint NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    by_name text NOT NULL COLLATE pg_catalog."C",
    gone boolean NOT NULL
);
CREATE TABLE public.provisioning (
    account text NOT NULL COLLATE pg_catalog."C",
    address_key text NOT NULL COLLATE pg_catalog."C",
    enabled boolean NOT NULL,
    auto_sync text NOT NULL COLLATE pg_catalog."C",
    overlap bigint NOT NULL,
    unknown_devices text NOT NULL COLLATE pg_catalog."C",
    http text NOT NULL COLLATE pg_catalog."C",
    defaults text NOT NULL COLLATE pg_catalog."C",
    admin_password text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.remembered (
    scope text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    fingerprint text NOT NULL COLLATE pg_catalog."C",
    status bigint NOT NULL,
    header text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);
CREATE TABLE public.road (
    device text NOT NULL COLLATE pg_catalog."C",
    connection text NOT NULL COLLATE pg_catalog."C",
    connected_at bigint NOT NULL,
    link_at bigint NOT NULL,
    node text NOT NULL COLLATE pg_catalog."C",
    says bigint NOT NULL,
    order_id text NOT NULL COLLATE pg_catalog."C",
    order_generation bigint NOT NULL,
    order_state text NOT NULL COLLATE pg_catalog."C",
    order_road text NOT NULL COLLATE pg_catalog."C",
    order_reason text NOT NULL COLLATE pg_catalog."C",
    order_at bigint NOT NULL,
    order_tries bigint NOT NULL,
    gateway text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    by_gateway boolean DEFAULT false NOT NULL
);
CREATE TABLE public.rollout (
    account text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    forgiven bigint NOT NULL,
    started_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.room (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    site text NOT NULL COLLATE pg_catalog."C",
    floor text NOT NULL COLLATE pg_catalog."C",
    size text NOT NULL COLLATE pg_catalog."C",
    capacity bigint NOT NULL,
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.saved_view (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    filter text NOT NULL COLLATE pg_catalog."C",
    sort text NOT NULL COLLATE pg_catalog."C",
    columns text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.site (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    profile text NOT NULL COLLATE pg_catalog."C",
    pin text NOT NULL COLLATE pg_catalog."C",
    subnets text NOT NULL COLLATE pg_catalog."C",
    only_new boolean NOT NULL,
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.token (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    prefix text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    rights text NOT NULL COLLATE pg_catalog."C",
    expires_at bigint NOT NULL,
    created_at bigint NOT NULL,
    revoked_at bigint NOT NULL
);
CREATE TABLE public.upload (
    account text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    chunks bigint NOT NULL,
    updated_at bigint NOT NULL
);
CREATE TABLE public.upload_chunk (
    account text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.user_group (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    description text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.visit_batch (
    mac text NOT NULL COLLATE pg_catalog."C",
    last bigint NOT NULL,
    account text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    lines text NOT NULL COLLATE pg_catalog."C"
);
INSERT INTO public.account VALUES ('acc_01M8B9JY73M7TF6TMC6CRP598E', NULL, 'acc_01M8B9JY73M7TF6TMC6CRP598E/', 'operator', 'Operator', 'operator', 'standard', false, '16118642', 'null', 1795675486435203, 1795675486435203, 1);
INSERT INTO public.account VALUES ('acc_01M8B9JY786AM4PH0AYM3SG4D6', 'acc_01M8B9JY73M7TF6TMC6CRP598E', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/', 'north', '', 'provider', 'enterprise', false, '69803384', '{"tier":"gold"}', 1795675486440631, 1795675486440631, 1);
INSERT INTO public.account VALUES ('acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY786AM4PH0AYM3SG4D6', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', true, '81481921', 'null', 1795675486441933, 1795675486441933, 1);
INSERT INTO public.audit VALUES (1, 1795675486436571, 'acc_01M8B9JY73M7TF6TMC6CRP598E', 'acc_01M8B9JY73M7TF6TMC6CRP598E/', 'system:system', 'first start', '', 'account.create', 'acc_01M8B9JY73M7TF6TMC6CRP598E', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', 'fbb162ef38fe674e1bbdaa77f1e7e40b401a938b095f1e9b1e2f92ce718fee48');
INSERT INTO public.audit VALUES (2, 1795675486441371, 'acc_01M8B9JY786AM4PH0AYM3SG4D6', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8B9JY786AM4PH0AYM3SG4D6', '{"license":"enterprise","name":"north","type":"provider"}', 'fbb162ef38fe674e1bbdaa77f1e7e40b401a938b095f1e9b1e2f92ce718fee48', 'e4f97dbda2a7717c693e245e50b2f5f2ff6832184639dbe0d2ff07ff3a009363');
INSERT INTO public.audit VALUES (3, 1795675486442533, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', '{"license":"standard","name":"acme","type":"customer"}', 'e4f97dbda2a7717c693e245e50b2f5f2ff6832184639dbe0d2ff07ff3a009363', 'd320082b59f61ee01fa5c0cc6133e74d5e9849c2536b5c90c06a9af7f77c9249');
INSERT INTO public.audit VALUES (4, 1795675486443952, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8B9JY7BWJB9S9ZNX7TEKJRG', '{"name":"Berlin"}', 'd320082b59f61ee01fa5c0cc6133e74d5e9849c2536b5c90c06a9af7f77c9249', 'ad361fb14558e370cc9a191c593c73cfc2a58e3b60c2c5988d7c26d38ed8d590');
INSERT INTO public.audit VALUES (5, 1795675486444255, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8B9JY7C4670GEM9A7ENH5M2', '{"name":"Spree"}', 'ad361fb14558e370cc9a191c593c73cfc2a58e3b60c2c5988d7c26d38ed8d590', '4cdd85b6984d1fbba8b4defd415da400c7573b53c236d99bae2f904d19391179');
INSERT INTO public.audit VALUES (6, 1795675486444710, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8B9JY7C4670GEM9A8F3CPX1', '{"name":"sales"}', '4cdd85b6984d1fbba8b4defd415da400c7573b53c236d99bae2f904d19391179', '4e7bba3f486fc63bc620079c699f13bd795f4fd097b7f0af0ad383574d3dc4f4');
INSERT INTO public.audit VALUES (7, 1795675486445082, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8B9JY7C4670GEM9ABDC7R6G', '{"name":"ours"}', '4e7bba3f486fc63bc620079c699f13bd795f4fd097b7f0af0ad383574d3dc4f4', '297b9a387ba7b22cce97b1938e52bef811311578618088f794308cfbc2a94dfb');
INSERT INTO public.audit VALUES (8, 1795675486445613, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8B9JY7DGBGXGRQ8B4TNV3AN', '{"name":"team"}', '297b9a387ba7b22cce97b1938e52bef811311578618088f794308cfbc2a94dfb', '5bb4c6a976bec654e7fd13652c8519e9cdf2b3f1f6ae3b34c69ccd66d7c95687');
INSERT INTO public.audit VALUES (9, 1795675486445864, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8B9JY7DGBGXGRQ8B8PKHYB7', '{"name":"Ana"}', '5bb4c6a976bec654e7fd13652c8519e9cdf2b3f1f6ae3b34c69ccd66d7c95687', '653264f7e89c94dc0a57179653c1417eef34dab1ba71ce740924ffc6ceb2e9a0');
INSERT INTO public.audit VALUES (10, 1795675486446315, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8B9JY7ETSS7HA7B7QHJH3KZ', '{"name":"mine"}', '653264f7e89c94dc0a57179653c1417eef34dab1ba71ce740924ffc6ceb2e9a0', '78d4ee36b5c7899109bae7917d6b6c95c0fd7e38e296494c47659ee62e084b32');
INSERT INTO public.audit VALUES (11, 1795675486447517, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', '{"autoSync.scope.sites":"none → sit_01M8B9JY7BWJB9S9ZNX7TEKJRG","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', '78d4ee36b5c7899109bae7917d6b6c95c0fd7e38e296494c47659ee62e084b32', '7fcaff2351c39b0270d67e89dc8a8ae8267329f4e3c8bbbfba52a7250f244a78');
INSERT INTO public.audit VALUES (12, 1795675486449720, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8B9JY7HW7Q2R016GTFAEKT7', '{"mac":"0004f2fe0001","model":"VVX 450"}', '7fcaff2351c39b0270d67e89dc8a8ae8267329f4e3c8bbbfba52a7250f244a78', '6fa2679b54b52acd68d34d062b7a2326a985dd8f4094aa706884f271c6da3518');
INSERT INTO public.audit VALUES (13, 1795675486450317, 'acc_01M8B9JY786AM4PH0AYM3SG4D6', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8B9JY7JBR5PVF50N05ZJ1E3', '{"mac":"0004f2fe0002","model":"J179"}', '6fa2679b54b52acd68d34d062b7a2326a985dd8f4094aa706884f271c6da3518', '49c36834aa9ae255a12bd87c97d5134c65c1cebb499f849c04abeb9b5b5b3013');
INSERT INTO public.audit VALUES (14, 1795675486452953, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8B9JY7M1Z0C2JV4WVJY16XY', '{"count":"1","mac":"64167f000003"}', '49c36834aa9ae255a12bd87c97d5134c65c1cebb499f849c04abeb9b5b5b3013', '78b92438a821a676ca20e3ab63080fa65e49627cf9dbde0c85c5255eb1c554ac');
INSERT INTO public.audit VALUES (15, 1795675486455548, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', '{"generation":"2","reason":"3 failed"}', '78b92438a821a676ca20e3ab63080fa65e49627cf9dbde0c85c5255eb1c554ac', '8561e9e8a2ea7f6d3e5108073d93f01521a7f0ae228b65b5c734726f57f44489');
INSERT INTO public.audit VALUES (16, 1795675486457590, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8B9JY7SKBB76Q7J2XXHFRZ2', '{"level":"site","name":"base","settings":"2"}', '8561e9e8a2ea7f6d3e5108073d93f01521a7f0ae228b65b5c734726f57f44489', 'a3f5080602f05b35769756298741ceb069ea8fe73196e1194c5b05dd476e7539');
INSERT INTO public.audit VALUES (17, 1795675486457946, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8B9JY7SKBB76Q7J2XXHFRZ2', '{"priority":"lowest → low"}', 'a3f5080602f05b35769756298741ceb069ea8fe73196e1194c5b05dd476e7539', '85b3fd40dd8443a0c7fcc688c6671d5ee7b1d49ac63e3a4e1a5ddcff558cf7e2');
INSERT INTO public.audit VALUES (18, 1795675486458967, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8B9JY7T4YBWSZQE8J2KRV9N', '{"dryRun":"on","items":"2","kind":"import","title":"Import phones.csv"}', '85b3fd40dd8443a0c7fcc688c6671d5ee7b1d49ac63e3a4e1a5ddcff558cf7e2', 'a01745b9a3320601896598a389dbe6d06297cf75a312f2d32df3ed0e3db05714');
INSERT INTO public.audit VALUES (19, 1795675486465934, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8B9JY804R457FWSZGMFS4X7', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', 'a01745b9a3320601896598a389dbe6d06297cf75a312f2d32df3ed0e3db05714', '9c8ffad5f71cbc0bd050d3d2e8de7e4201ddede4e59f28f07535de6ac512e145');
INSERT INTO public.audit VALUES (20, 1795675486470773, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8B9JY86QXQ9PRWT0WQ1S9G4', '{"name":"cellar","site":"sit_01M8B9JY7BWJB9S9ZNX7TEKJRG"}', '9c8ffad5f71cbc0bd050d3d2e8de7e4201ddede4e59f28f07535de6ac512e145', 'ab6dc7b58f9f04018523f8317a8784dfff1997085d8fe4176980c3ab1a8c8eea');
INSERT INTO public.audit VALUES (21, 1795675486473897, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8B9JY86QXQ9PRWT0WQ1S9G4', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', 'ab6dc7b58f9f04018523f8317a8784dfff1997085d8fe4176980c3ab1a8c8eea', '580136f1518702b8f70d9ee492abf0f1ec530ef5317ba52b10a89fb7bc3c70a7');
INSERT INTO public.audit VALUES (22, 1795675486475638, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8B9JY86QXQ9PRWT0WQ1S9G4', '{"certificate":"ab","mac":"0004f2fe0009"}', '580136f1518702b8f70d9ee492abf0f1ec530ef5317ba52b10a89fb7bc3c70a7', '0fcb7fdf33c0b8857a0a4515d566fed281928e75f84c9a9853bb5acdc0c7b7a6');
INSERT INTO public.audit VALUES (23, 1795675486478089, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'acc_01M8B9JY73M7TF6TMC6CRP598E/acc_01M8B9JY786AM4PH0AYM3SG4D6/acc_01M8B9JY79G8T9EV7S3QK6M8NN/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8B9JY8DBFPHRQENSKY1PPKR', '{"name":"ci","rights":"[\"read\"]"}', '0fcb7fdf33c0b8857a0a4515d566fed281928e75f84c9a9853bb5acdc0c7b7a6', 'fa01ea5a701cad9c6a1f85c7a13d20cde299f5c698818713ad5790bf5266cc9b');
INSERT INTO public.channel_key VALUES ('dev_01M8B9JY804R457FWSZGMFS4X7', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
INSERT INTO public.credential VALUES ('acc_01M8B9JY73M7TF6TMC6CRP598E', 1, '4rTvL3MIPxhU5pU16FrLxIMQ', 'v1.dc3e05fa.VD+rliahglZtrmj+JaM0uJVyx4BMR925NaDirfyRffrwK/S3dR7137gHwhRAAOxHLUu/Qp806/NN1MBI', 1795675486435203, 'first start', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8B9JY786AM4PH0AYM3SG4D6', 1, 'north', 'v1.dc3e05fa.Dr2blf9EMR1DxdQTZ5FSH6DxuRy/ZY2Hd0Ajkau6PMgG4WEcnNsidZ2PWc9kNmo', 1795675486440631, 'filler', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8B9JY79G8T9EV7S3QK6M8NN', 1, 'acme', 'v1.dc3e05fa.TvgMfQhr1wWVIR8fqCjNkvlKWOcnzLHFNDiiv1FOeEJEQq4sHQYnOUWQFA', 1795675486441933, 'filler', 1796280286447187, 1795600800000000, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8B9JY79G8T9EV7S3QK6M8NN', 2, 'acme', 'v1.dc3e05fa.bnGcLz21lx2DDcsBAMXKB1w0+fPGRXC/b7pGGl1ASPd7ZdvMBAU81e5UNQ', 1795675486447187, 'filler', 0, 1795600800000000, 'shared', '');
INSERT INTO public.device VALUES ('dev_01M8B9JY7HW7Q2R016GTFAEKT7', 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8B9JY7BWJB9S9ZNX7TEKJRG', 'rom_01M8B9JY7C4670GEM9A7ENH5M2', '["grp_01M8B9JY7C4670GEM9A8F3CPX1"]', 'usr_01M8B9JY7DGBGXGRQ8B8PKHYB7', 'include', true, '{"floor":"3"}', 1795675486449166, 1795675486449166, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017');
INSERT INTO public.device VALUES ('dev_01M8B9JY7JBR5PVF50N05ZJ1E3', 'acc_01M8B9JY786AM4PH0AYM3SG4D6', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', false, 'null', 1795675486450196, 1795675486450196, 1, 0, 0, 0, 0, 0, '', '', '', '');
INSERT INTO public.device VALUES ('dev_01M8B9JY7M1Z0C2JV4WVJY16XY', 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', false, 'null', 1795675486451847, 1795675486451847, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '');
INSERT INTO public.device VALUES ('dev_01M8B9JY804R457FWSZGMFS4X7', 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', false, 'null', 1795675486464974, 1795675486464974, 1, 0, 0, 0, 0, 0, '', '', '', '');
INSERT INTO public.device_group VALUES ('grp_01M8B9JY7C4670GEM9A8F3CPX1', 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'sales', 'who sells', '', 'null', 1795675486444646, 1795675486444646, 1);
INSERT INTO public.device_group VALUES ('grp_01M8B9JY7C4670GEM9ABDC7R6G', 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'ours', '', 'model = "VVX 450"', 'null', 1795675486444925, 1795675486444925, 1);
INSERT INTO public.device_user VALUES ('usr_01M8B9JY7DGBGXGRQ8B8PKHYB7', 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'Ana', 'ana@example.org', '["dug_01M8B9JY7DGBGXGRQ8B4TNV3AN"]', 'null', 1795675486445774, 1795675486445774, 1);
INSERT INTO public.found VALUES ('gtw_01M8B9JY86QXQ9PRWT0WQ1S9G4', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.3zaZqFFoMrzr1KfyIXqxcN5Ch5BjRaubUEtGAjypihxNNcQ2QLm34EhLfFDeHNkTiWEXq3QLQq5nVELj0b/d+DMNW+UKHhDxIcpOgHpbEfY6IvyE3xFqT8H0vFdhwY79XWlFmlSsZOab0OqScFhumLvfIzAlSrMWZw/UZtX0hwA4NaEChIM/21YOU71iYJ8JJVm+rpeI6Z7o18xH', 1795600800000000, 1795600800000000);
INSERT INTO public.gateway VALUES ('gtw_01M8B9JY86QXQ9PRWT0WQ1S9G4', 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'cellar', 'sit_01M8B9JY7BWJB9S9ZNX7TEKJRG', '{"l":"v"}', 'v1.dc3e05fa.YPJ0DHxAjhBWqyfee7PUtbJV8VgTwKe6bbqoyd/52oypvMZXVAcbJeWlTR/q/8N/qNDT9/LURYjUEBS0Q777nhPK881V68ISrpGrGnZf3FAnGs14x5ZQW5fgcbyl2mNLF8/qBpPTLjwRH6KQPZt4mDF5/H7zsijTqvxkEukmqRx43ZsEzv8gWPPWlmKxkZ2hw9HwFpodAj42bA', 1795675486470315, 1795675486470315, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 06:44:51.781222');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 06:44:51.808072');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 06:44:52.039122');
INSERT INTO public.job VALUES ('job_01M8B9JY7T4YBWSZQE8J2KRV9N', 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8B9JY73M7TF6TMC6CRP598E","Rights":null,"RequestID":"req_1"}', 'v1.dc3e05fa.x9ixQDhi9PgGK8Lg8ra7tFxLZV8peExz/Bk7xB/cZv0dBdAspYOP1dyc+Dg2N1+2L3J8f0cVs5FLHAxiqjSO', true, 2, 0, 1, 0, 0, '[]', '', 0, 1795675486458183, 0, 0, 1);
INSERT INTO public.job_item VALUES ('job_01M8B9JY7T4YBWSZQE8J2KRV9N', 0, 'pf', 'v1.dc3e05fa.Y5+Gmx3jBsq2LmDRUIxFtJCVKDe9GfpZdVuGGH+7HjPALDzNPz/RSWCRXwOVLU5BSRZDfimv8n0E4nF9FNzAN4KaCFEFeGF9b40z/X0');
INSERT INTO public.live_settings VALUES ('dev_01M8B9JY804R457FWSZGMFS4X7', 'v1.dc3e05fa.lRdt+UQfPejsxuTKO01yLfyoKHKrfwKctTAha2vIUOCR52tSw6pcK1mY/NXNBZX7JFd5Id/b', 1795600800000000);
INSERT INTO public.meta VALUES ('keyring', 'dc3e05fa');
INSERT INTO public.old_arrival VALUES ('dev_01M8B9JY7M1Z0C2JV4WVJY16XY', 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 1, 1795600800000000, '192.0.2.3', 1);
INSERT INTO public.pairing VALUES ('856d944b47694b8c07fb3614a6971f1b5935449b23089e97e335cee95f4eb585', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8B9JY804R457FWSZGMFS4X7', 'v1.dc3e05fa.QJkXycYusOPmakfu6OtnIT2U6sjrupUM2tqrPUa3pX/H575hYcsi9Fn/88ieLxLf5Q', 1795600800000000, 1795601700000000, '');
INSERT INTO public.pending_device VALUES ('acc_01M8B9JY79G8T9EV7S3QK6M8NN', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
INSERT INTO public.policy VALUES ('pol_01M8B9JY7SKBB76Q7J2XXHFRZ2', 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'base', 5, 'sit_01M8B9JY7BWJB9S9ZNX7TEKJRG', -1, 'v1.dc3e05fa.mwicVT5y86hBTL47vKf/xBRG9OKCVnIr7phkCQhsBFih/dyKT2ImuRTZu+26uMs8zWfTWs81zZCaToAioRvvSiTOxaHcTYIcvGjyfspHNuGZVYnPnCw5dhIo/Vc2OEus3oUALOGdFt5R/qj4jgzbyFlqCAWj2U5At/S4PektdA1VbxpcU6uCdDjaJI/iM6wsaHpXhvbdYqGHd5xYOf4', '{"l":"v"}', 1795675486457235, 1795675486457870, 2);
INSERT INTO public.policy_past VALUES ('acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'pol_01M8B9JY7SKBB76Q7J2XXHFRZ2', 1, 'base', 5, 'sit_01M8B9JY7BWJB9S9ZNX7TEKJRG', -2, 'v1.dc3e05fa.vgytVUgBh46MEtNxh5MRzb0xfCfH4QmIx48mjJSgjYn87lSd4niScc+C9tv/rOY14VTrqgOs4AEOcfaRlKMgblfnABB/Bqj3But0lqeBI0CQll1IUztT0+sXxF8WGzDbFf2nC88Qo7SiTROXb5B6kPJ8aBkxRiF2cflIMLjFsLffzbjbQf283HLh+ZVnROaZwC2fFdHrL4+FpRKS4tc', '{"l":"v"}', 1795675486457235, 1795675486457235, 'filler', false);
INSERT INTO public.policy_past VALUES ('acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'pol_01M8B9JY7SKBB76Q7J2XXHFRZ2', 2, 'base', 5, 'sit_01M8B9JY7BWJB9S9ZNX7TEKJRG', -1, 'v1.dc3e05fa.iitsSpuF82i+gDCKui3izBKQpKs2EalkboQBGXldsaA7ZLnyyrhD2wcEoJ0vj5rX4Z/uDeDncRgU0sdcODKvP5MiT3rZwL54zlF8Rk8vc2GZvKRvnPYHW2h/bshXeIipnjZudBsg5E3vZ1SlTCdmwKRRgHy2d/zPiV5gaBxV59uzV+/C3/DmmpGYNY5wqZ2fyewSQ1VynYHGsa8Lrvw', '{"l":"v"}', 1795675486457235, 1795675486457870, 'filler', false);
INSERT INTO public.provisioning VALUES ('acc_01M8B9JY73M7TF6TMC6CRP598E', 'jcaqiteunqi4mogneppjmmvm7h', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.1ddsUFExiEolSs2fy69GoaNCOIUsN1iour6RkqJKwp5aPBHxNBkDXA', 1, 1795675486435203, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8B9JY786AM4PH0AYM3SG4D6', '3cwdpx53kr6zqiqz2tmcyob4dq', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.cQbDGnDrzmqTJRlx3mRKtDfEOuHc7eZnlouRQkaaXZAGuS+HnM0hWZP1O7l/uGk', 1, 1795675486440631, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'ibvzews7qam7dlyurizc7qxdii', true, '{"Enabled":false,"Sites":["sit_01M8B9JY7BWJB9S9ZNX7TEKJRG"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.6yXJYq9JWNuP42MxpXrO10e7u0xaTiG4MEm9tbxZHt3kd46B63MsXnN+j5EdiTU', 2, 1795675486447187, 2);
INSERT INTO public.remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.u58+H229PDWamlLPbXxuxrV+4QpZQeqG7J3f+eVWXX7pmWfzMoKpLeSMFEfw0LhP++Ei/C6ac9IfKhcZ5Zxw0Q', 1795675486478480);
INSERT INTO public.road VALUES ('dev_01M8B9JY7HW7Q2R016GTFAEKT7', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', false);
INSERT INTO public.road VALUES ('dev_01M8B9JY804R457FWSZGMFS4X7', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', false);
INSERT INTO public.rollout VALUES ('acc_01M8B9JY79G8T9EV7S3QK6M8NN', 2, 'paused', '3 failed', 0, 1795675486455325, 1795675486455325, 1);
INSERT INTO public.room VALUES ('rom_01M8B9JY7C4670GEM9A7ENH5M2', 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'Spree', 'sit_01M8B9JY7BWJB9S9ZNX7TEKJRG', '3', 'huddle', 6, 'null', 1795675486444164, 1795675486444164, 1);
INSERT INTO public.saved_view VALUES ('viw_01M8B9JY7ETSS7HA7B7QHJH3KZ', 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795675486446164, 1795675486446164, 1);
INSERT INTO public.site VALUES ('sit_01M8B9JY7BWJB9S9ZNX7TEKJRG', 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'Berlin', 'eu/de', 'Straße 1', 'prf_1', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', true, '{"l":"v"}', 1795675486443347, 1795675486443347, 1);
INSERT INTO public.token VALUES ('tok_01M8B9JY8DBFPHRQENSKY1PPKR', 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795675486477900, 0);
INSERT INTO public.upload VALUES ('acc_01M8B9JY79G8T9EV7S3QK6M8NN', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795675486456509);
INSERT INTO public.upload VALUES ('acc_01M8B9JY79G8T9EV7S3QK6M8NN', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795675486456974);
INSERT INTO public.upload VALUES ('acc_01M8B9JY79G8T9EV7S3QK6M8NN', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795675486457058);
INSERT INTO public.upload_chunk VALUES ('acc_01M8B9JY79G8T9EV7S3QK6M8NN', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.WWxqEeSOqW+zne9XhUCDVfznsN6AS3mvVscWJlPU8AQTK0hCCp1/5gU4EkbJ9wLopveYRllVGmZ/xbESIXFt0Z9VpX1UOnn8NUxPuNE');
INSERT INTO public.upload_chunk VALUES ('acc_01M8B9JY79G8T9EV7S3QK6M8NN', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.mzjIN1UlQdh00018LwsRV1KdLLc+ud64RCxJgJ8rTe0otD7MUoNFuhDuXvMM');
INSERT INTO public.upload_chunk VALUES ('acc_01M8B9JY79G8T9EV7S3QK6M8NN', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.YfbajPDJ3ru5A9i75PX4c9eF0ZP79f5XiGCV07mjbSLJEmGtG8fZpe03/yqb');
INSERT INTO public.upload_chunk VALUES ('acc_01M8B9JY79G8T9EV7S3QK6M8NN', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.btyrpHUGFfWpC4P+MZHR+Dp19XtGF4Nx5v110l+i46v68K60Qb0Y4rkCmxk');
INSERT INTO public.upload_chunk VALUES ('acc_01M8B9JY79G8T9EV7S3QK6M8NN', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
INSERT INTO public.user_group VALUES ('dug_01M8B9JY7DGBGXGRQ8B4TNV3AN', 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 'team', 'who works', 'null', 1795675486445248, 1795675486445248, 1);
INSERT INTO public.visit_batch VALUES ('0004f2fe0001', 2, 'acc_01M8B9JY79G8T9EV7S3QK6M8NN', 2, '1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
SELECT pg_catalog.setval('public.goose_db_version_id_seq', 3, true);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_number_key UNIQUE (number);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_parent_name_key UNIQUE (parent, name);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (sequence);
ALTER TABLE ONLY public.channel_key
    ADD CONSTRAINT channel_key_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_pkey PRIMARY KEY (account, generation);
ALTER TABLE ONLY public.device_group
    ADD CONSTRAINT device_group_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.device_group
    ADD CONSTRAINT device_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_mac_key UNIQUE (mac);
ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.device_user
    ADD CONSTRAINT device_user_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.device_user
    ADD CONSTRAINT device_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.found
    ADD CONSTRAINT found_pkey PRIMARY KEY (gateway, mac);
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.goose_db_version
    ADD CONSTRAINT goose_db_version_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.job_item
    ADD CONSTRAINT job_item_pkey PRIMARY KEY (job, page);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.live_settings
    ADD CONSTRAINT live_settings_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.meta
    ADD CONSTRAINT meta_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.old_arrival
    ADD CONSTRAINT old_arrival_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.pairing
    ADD CONSTRAINT pairing_pkey PRIMARY KEY (token);
ALTER TABLE ONLY public.pending_device
    ADD CONSTRAINT pending_device_pkey PRIMARY KEY (account, mac);
ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.policy_past
    ADD CONSTRAINT policy_past_pkey PRIMARY KEY (account, policy, revision);
ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.provisioning
    ADD CONSTRAINT provisioning_address_key_key UNIQUE (address_key);
ALTER TABLE ONLY public.provisioning
    ADD CONSTRAINT provisioning_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.remembered
    ADD CONSTRAINT remembered_pkey PRIMARY KEY (scope, key);
ALTER TABLE ONLY public.road
    ADD CONSTRAINT road_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.rollout
    ADD CONSTRAINT rollout_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.upload_chunk
    ADD CONSTRAINT upload_chunk_pkey PRIMARY KEY (account, mac, name, seq);
ALTER TABLE ONLY public.upload
    ADD CONSTRAINT upload_pkey PRIMARY KEY (account, mac, name);
ALTER TABLE ONLY public.user_group
    ADD CONSTRAINT user_group_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.user_group
    ADD CONSTRAINT user_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.visit_batch
    ADD CONSTRAINT visit_batch_pkey PRIMARY KEY (mac, last);
CREATE INDEX account_name ON public.account USING btree (name);
CREATE INDEX account_path ON public.account USING btree (path);
CREATE UNIQUE INDEX account_top ON public.account USING btree (type) WHERE (parent IS NULL);
CREATE INDEX device_by_mac ON public.device USING btree (account, mac, id);
CREATE INDEX device_by_name ON public.device USING btree (account, name, id);
CREATE INDEX device_group_page ON public.device_group USING btree (account, id);
CREATE INDEX device_in_groups ON public.device USING btree (account, groups) WHERE (groups <> ''::text);
CREATE UNIQUE INDEX device_name ON public.device USING btree (account, name) WHERE (name <> ''::text);
CREATE INDEX device_of_user ON public.device USING btree (account, device_user) WHERE (device_user <> ''::text);
CREATE INDEX device_page ON public.device USING btree (account, id);
CREATE INDEX device_place ON public.device USING btree (account, site, room) WHERE (site <> ''::text);
CREATE INDEX device_serial ON public.device USING btree (account, serial, id);
CREATE INDEX device_used ON public.device USING btree (account, used, id);
CREATE INDEX device_user_page ON public.device_user USING btree (account, id);
CREATE INDEX found_age ON public.found USING btree (gateway, at);
CREATE INDEX gateway_name ON public.gateway USING btree (name);
CREATE INDEX gateway_node ON public.gateway USING btree (node) WHERE (node <> ''::text);
CREATE INDEX gateway_page ON public.gateway USING btree (account, id);
CREATE INDEX gateway_site ON public.gateway USING btree (site);
CREATE UNIQUE INDEX gateway_token ON public.gateway USING btree (token) WHERE (token <> ''::text);
CREATE INDEX job_open ON public.job USING btree (id) WHERE (finished_at = 0);
CREATE INDEX job_page ON public.job USING btree (account, id);
CREATE INDEX old_arrival_at ON public.old_arrival USING btree (at);
CREATE INDEX old_arrival_page ON public.old_arrival USING btree (account, at);
CREATE INDEX pairing_age ON public.pairing USING btree (expires_at);
CREATE INDEX pairing_device ON public.pairing USING btree (device) WHERE (device IS NOT NULL);
CREATE INDEX pairing_due ON public.pairing USING btree (expires_at) WHERE ((pin <> ''::text) OR (credential <> ''::text));
CREATE INDEX pairing_open ON public.pairing USING btree (source, mac) WHERE (pin <> ''::text);
CREATE UNIQUE INDEX pairing_pin ON public.pairing USING btree (pin) WHERE (pin <> ''::text);
CREATE INDEX policy_page ON public.policy USING btree (account, id);
CREATE INDEX policy_target ON public.policy USING btree (account, level, target);
CREATE INDEX remembered_age ON public.remembered USING btree (created_at);
CREATE INDEX road_gateway ON public.road USING btree (gateway) WHERE (gateway <> ''::text);
CREATE INDEX road_node ON public.road USING btree (node) WHERE (node <> ''::text);
CREATE INDEX room_page ON public.room USING btree (account, id);
CREATE INDEX room_site ON public.room USING btree (site);
CREATE INDEX saved_view_page ON public.saved_view USING btree (account, id);
CREATE INDEX site_page ON public.site USING btree (account, id);
CREATE INDEX token_page ON public.token USING btree (account, id);
CREATE INDEX user_group_page ON public.user_group USING btree (account, id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_parent_fkey FOREIGN KEY (parent) REFERENCES public.account(id);
ALTER TABLE ONLY public.channel_key
    ADD CONSTRAINT channel_key_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device_group
    ADD CONSTRAINT device_group_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device_user
    ADD CONSTRAINT device_user_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.found
    ADD CONSTRAINT found_gateway_fkey FOREIGN KEY (gateway) REFERENCES public.gateway(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.job_item
    ADD CONSTRAINT job_item_job_fkey FOREIGN KEY (job) REFERENCES public.job(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.live_settings
    ADD CONSTRAINT live_settings_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.old_arrival
    ADD CONSTRAINT old_arrival_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.pairing
    ADD CONSTRAINT pairing_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.pending_device
    ADD CONSTRAINT pending_device_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.policy_past
    ADD CONSTRAINT policy_past_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.provisioning
    ADD CONSTRAINT provisioning_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.road
    ADD CONSTRAINT road_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.rollout
    ADD CONSTRAINT rollout_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_site_fkey FOREIGN KEY (site) REFERENCES public.site(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.upload
    ADD CONSTRAINT upload_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.upload_chunk
    ADD CONSTRAINT upload_chunk_account_mac_name_fkey FOREIGN KEY (account, mac, name) REFERENCES public.upload(account, mac, name) ON DELETE CASCADE;
ALTER TABLE ONLY public.user_group
    ADD CONSTRAINT user_group_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.visit_batch
    ADD CONSTRAINT visit_batch_mac_fkey FOREIGN KEY (mac) REFERENCES public.device(mac) ON DELETE CASCADE;
