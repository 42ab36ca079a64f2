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
    hash text NOT NULL COLLATE pg_catalog."C",
    source text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.authority (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    key_type text NOT NULL COLLATE pg_catalog."C",
    lifetime bigint NOT NULL,
    renew_at bigint NOT NULL,
    approval boolean NOT NULL,
    server_keygen boolean NOT NULL,
    single_des boolean NOT NULL
);
CREATE TABLE public.blocked_key (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    fingerprint text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.bundle (
    site text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    size bigint NOT NULL,
    files text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.bundle_file (
    site text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.ca_generation (
    authority text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    stage text NOT NULL COLLATE pg_catalog."C",
    imported boolean NOT NULL,
    certificate text NOT NULL COLLATE pg_catalog."C",
    above text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    ra text NOT NULL COLLATE pg_catalog."C",
    ra_key text NOT NULL COLLATE pg_catalog."C",
    cross_signed text NOT NULL COLLATE pg_catalog."C",
    crl bigint NOT NULL,
    created_at bigint NOT NULL,
    activated_at bigint NOT NULL,
    ended_at bigint NOT NULL,
    retired_at bigint NOT NULL
);
CREATE TABLE public.certificate (
    serial text NOT NULL COLLATE pg_catalog."C",
    authority text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    account text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    way text NOT NULL COLLATE pg_catalog."C",
    der text NOT NULL COLLATE pg_catalog."C",
    not_before bigint NOT NULL,
    not_after bigint NOT NULL,
    issued_at bigint NOT NULL,
    revoked_at bigint NOT NULL,
    reason bigint NOT NULL,
    mark bigint NOT NULL,
    seen_at bigint NOT NULL
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
    version_order text NOT NULL COLLATE pg_catalog."C",
    approved_at bigint DEFAULT 0 NOT NULL,
    activated_at bigint DEFAULT 0 NOT NULL,
    deactivated_at bigint DEFAULT 0 NOT NULL,
    enrolled_at bigint DEFAULT 0 NOT NULL,
    enrolled_profile text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    enrolled_edition bigint DEFAULT 0 NOT NULL,
    visits_after bigint DEFAULT 0 NOT NULL
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
CREATE TABLE public.device_token (
    device text NOT NULL COLLATE pg_catalog."C",
    seed text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);
CREATE TABLE public.device_trouble (
    device text NOT NULL COLLATE pg_catalog."C",
    trouble_at bigint NOT NULL,
    trouble_reason text NOT NULL COLLATE pg_catalog."C",
    trouble_detail text NOT NULL COLLATE pg_catalog."C",
    trouble_file text NOT NULL COLLATE pg_catalog."C",
    trouble_source text NOT NULL COLLATE pg_catalog."C"
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
CREATE TABLE public.enrollment_code (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    site text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    expires_at bigint NOT NULL,
    max_uses bigint NOT NULL,
    uses bigint NOT NULL,
    approval boolean DEFAULT false NOT NULL
);
CREATE TABLE public.factory_root (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    pem text NOT NULL COLLATE pg_catalog."C",
    families text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    organizations text NOT NULL COLLATE pg_catalog."C",
    eku text NOT NULL COLLATE pg_catalog."C",
    allow_expired boolean NOT NULL,
    allow_sha1 boolean NOT NULL
);
CREATE TABLE public.firmware_file (
    sum text NOT NULL COLLATE pg_catalog."C",
    firmware_release text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.firmware_pin (
    device text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    job text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    from_version text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    excused boolean NOT NULL,
    given_at bigint NOT NULL,
    told_at bigint NOT NULL,
    ended_at bigint NOT NULL
);
CREATE TABLE public.firmware_release (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    family text NOT NULL COLLATE pg_catalog."C",
    models text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    files text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    notes text NOT NULL COLLATE pg_catalog."C",
    bad text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    channel text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    released text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.firmware_rules (
    account text NOT NULL COLLATE pg_catalog."C",
    rules text NOT NULL COLLATE pg_catalog."C",
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.firmware_watch (
    device text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    wanted text NOT NULL COLLATE pg_catalog."C",
    asked_at bigint NOT NULL,
    reached boolean NOT NULL,
    rounds bigint NOT NULL,
    tries bigint NOT NULL
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
CREATE TABLE public.identity (
    device text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    seed text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    wanted_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    spent_at bigint NOT NULL,
    spent_key text NOT NULL COLLATE pg_catalog."C",
    approved boolean NOT NULL,
    authority text NOT NULL COLLATE pg_catalog."C",
    serial text NOT NULL COLLATE pg_catalog."C",
    not_before bigint NOT NULL,
    not_after bigint NOT NULL,
    seen_at bigint NOT NULL,
    changed_at bigint NOT NULL
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
    revision bigint NOT NULL,
    start_at bigint DEFAULT 0 NOT NULL,
    due_at bigint DEFAULT 0 NOT NULL,
    hours text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
CREATE TABLE public.login_link (
    id text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    member text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL
);
CREATE TABLE public.member (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    email text NOT NULL COLLATE pg_catalog."C",
    email_key text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    sites text NOT NULL COLLATE pg_catalog."C",
    disabled boolean NOT NULL,
    signed_in_at bigint NOT NULL
);
CREATE TABLE public.member_login (
    member text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    password text NOT NULL COLLATE pg_catalog."C",
    totp text NOT NULL COLLATE pg_catalog."C",
    new_totp text NOT NULL COLLATE pg_catalog."C",
    step bigint NOT NULL,
    recovery text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL
);
CREATE TABLE public.member_session (
    id text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    member text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    how text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    browser text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    used_at bigint NOT NULL,
    ends_at bigint NOT NULL
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
CREATE TABLE public.pki_mark (
    name text NOT NULL COLLATE pg_catalog."C",
    value bigint NOT NULL
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
CREATE TABLE public.profile (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    server_type text NOT NULL COLLATE pg_catalog."C",
    url text NOT NULL COLLATE pg_catalog."C",
    server_user text NOT NULL COLLATE pg_catalog."C",
    password text NOT NULL COLLATE pg_catalog."C",
    root_ca text NOT NULL COLLATE pg_catalog."C",
    phone_group bigint NOT NULL,
    issue_identity boolean NOT NULL,
    first_contact text NOT NULL COLLATE pg_catalog."C",
    edition bigint NOT NULL
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
    revoked_at bigint NOT NULL,
    role text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    sites text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    member text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    used_at bigint DEFAULT 0 NOT NULL
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
CREATE TABLE public.visit_new (
    account text NOT NULL COLLATE pg_catalog."C",
    bucket bigint NOT NULL,
    save bigint NOT NULL,
    size bigint NOT NULL,
    lines text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.visit_save (
    account text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL
);
INSERT INTO public.account VALUES ('acc_01M8EH04VPTAPV2KDBVYNCKQPH', NULL, 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/', 'operator', 'Operator', 'operator', 'standard', false, '85909728', 'null', 1795783922550136, 1795783922550136, 1);
INSERT INTO public.account VALUES ('acc_01M8EH04VXEXMAV301RVB79299', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/', 'north', '', 'provider', 'enterprise', false, '63103083', '{"tier":"gold"}', 1795783922557113, 1795783922557113, 1);
INSERT INTO public.account VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VXEXMAV301RVB79299', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', true, '10144274', 'null', 1795783922557896, 1795783922557896, 1);
INSERT INTO public.audit VALUES (1, 1795783922551001, 'acc_01M8EH04VPTAPV2KDBVYNCKQPH', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/', 'system:system', 'first start', '', 'account.create', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', '6de32d893dc5f15c4b6edc1ab7bc58026c8a12bdf6ef8dad33aa1a00b249876e', '');
INSERT INTO public.audit VALUES (2, 1795783922557568, 'acc_01M8EH04VXEXMAV301RVB79299', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8EH04VXEXMAV301RVB79299', '{"license":"enterprise","name":"north","type":"provider"}', '6de32d893dc5f15c4b6edc1ab7bc58026c8a12bdf6ef8dad33aa1a00b249876e', '82a591e3f52dc5af10f6eff41569b5ac2da6484e9bd3c7ed06d133e986a0977d', '192.0.2.1');
INSERT INTO public.audit VALUES (3, 1795783922558156, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '{"license":"standard","name":"acme","type":"customer"}', '82a591e3f52dc5af10f6eff41569b5ac2da6484e9bd3c7ed06d133e986a0977d', '41e86ab9ad5bdc354408cf487155a159d1b144bd6385ac71732106efdf7d234c', '192.0.2.1');
INSERT INTO public.audit VALUES (4, 1795783922558999, 'acc_01M8EH04VXEXMAV301RVB79299', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8EH04VYTZQ41Z006XFAXYA4', '{"name":"north"}', '41e86ab9ad5bdc354408cf487155a159d1b144bd6385ac71732106efdf7d234c', '338a1682968c92061ebeb71727350c1d56e5f16c2800e8c7474839bd73fd924a', '192.0.2.1');
INSERT INTO public.audit VALUES (5, 1795783922559562, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8EH04VZ7THBZD9XMXZ53CM4', '{"name":"Berlin"}', '338a1682968c92061ebeb71727350c1d56e5f16c2800e8c7474839bd73fd924a', '2c777caabf6c03bf275a1b30b92fb99c54fbdddd3f7cef5e4b7dddd8c457c0c4', '192.0.2.1');
INSERT INTO public.audit VALUES (6, 1795783922560613, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8EH04W0GYMZ3HVF7025ZHBD', '{"name":"Spree"}', '2c777caabf6c03bf275a1b30b92fb99c54fbdddd3f7cef5e4b7dddd8c457c0c4', 'd8f95bc0cacf94dab7272aa1cd074136566bec8d0b2c15597f525d705a919f94', '192.0.2.1');
INSERT INTO public.audit VALUES (7, 1795783922561141, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8EH04W0GYMZ3HVF705RHV8J', '{"name":"sales"}', 'd8f95bc0cacf94dab7272aa1cd074136566bec8d0b2c15597f525d705a919f94', '78996445e5616d816046811ed5256b77d226d358bc3835acdf5ea386f893673e', '192.0.2.1');
INSERT INTO public.audit VALUES (8, 1795783922561587, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8EH04W1V0VVSCSCBADVTF62', '{"name":"ours"}', '78996445e5616d816046811ed5256b77d226d358bc3835acdf5ea386f893673e', 'e45f6a188944b31de5eeea7013db78eadf5963a24ed5273fdd386f4851849190', '192.0.2.1');
INSERT INTO public.audit VALUES (9, 1795783922562139, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8EH04W2VGQSED4KTE6QB9V9', '{"name":"team"}', 'e45f6a188944b31de5eeea7013db78eadf5963a24ed5273fdd386f4851849190', '3aa25d25dc9a2bd2c1ac920b4f2ff920c6b76282afe2e4059e6bd7081d40771b', '192.0.2.1');
INSERT INTO public.audit VALUES (10, 1795783922563303, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8EH04W3D661G60CTK5M3TPW', '{"name":"Ana"}', '3aa25d25dc9a2bd2c1ac920b4f2ff920c6b76282afe2e4059e6bd7081d40771b', 'ff25a75b16334b8505d91a605bcae974d449a5c9b316c2bd53ae8afb464741a8', '192.0.2.1');
INSERT INTO public.audit VALUES (11, 1795783922564040, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8EH04W3D661G60CTM65V47G', '{"name":"mine"}', 'ff25a75b16334b8505d91a605bcae974d449a5c9b316c2bd53ae8afb464741a8', 'e99d89176df0dfbe30efe16cb05e5fdafca22924c71b08f4b1fa8a5ad0419dd2', '192.0.2.1');
INSERT INTO public.audit VALUES (12, 1795783922564952, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '{"autoSync.scope.sites":"none → sit_01M8EH04VZ7THBZD9XMXZ53CM4","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', 'e99d89176df0dfbe30efe16cb05e5fdafca22924c71b08f4b1fa8a5ad0419dd2', 'ea52f5b6c5266ea5bb65bdd97ad59247f77dc5171254c4bac54b2aae4e92bc0e', '192.0.2.1');
INSERT INTO public.audit VALUES (13, 1795783922566369, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8EH04W5XB4C1NRMXHANVBWN', '{"mac":"0004f2fe0001","model":"VVX 450"}', 'ea52f5b6c5266ea5bb65bdd97ad59247f77dc5171254c4bac54b2aae4e92bc0e', 'b6be43e93aafed9dda2f570c229b681c56573f4ce3902f5d085e60f9db1dfa7f', '192.0.2.1');
INSERT INTO public.audit VALUES (14, 1795783922567107, 'acc_01M8EH04VXEXMAV301RVB79299', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8EH04W676B1C1JMHSWVCW03', '{"mac":"0004f2fe0002","model":"J179"}', 'b6be43e93aafed9dda2f570c229b681c56573f4ce3902f5d085e60f9db1dfa7f', '0b39e0b8138bdb74aba132c2f5cfc628d4d23e72541064e75cd92444797f59ad', '192.0.2.1');
INSERT INTO public.audit VALUES (15, 1795783922570513, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8EH04WAPFEEBKPA6KPVRE42', '{"count":"1","mac":"64167f000003"}', '0b39e0b8138bdb74aba132c2f5cfc628d4d23e72541064e75cd92444797f59ad', 'c86d661ed83e09f81bd50b7d0c9e27735c6b1ac9fbfdab8a86810bbac7abcfec', '');
INSERT INTO public.audit VALUES (16, 1795783922573138, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '{"generation":"2","reason":"3 failed"}', 'c86d661ed83e09f81bd50b7d0c9e27735c6b1ac9fbfdab8a86810bbac7abcfec', '3b139588ba4332d8cd51b02f8c70233332487fa1431d0e6a052b2f98e88ac185', '192.0.2.1');
INSERT INTO public.audit VALUES (17, 1795783922587560, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8EH04WVA2772TNAK0G57SGF', '{"level":"site","name":"base","settings":"2"}', '3b139588ba4332d8cd51b02f8c70233332487fa1431d0e6a052b2f98e88ac185', 'f26769ac8dff4c67c4620524eb79edb996b668eaee228a52c3a16246f4090df1', '192.0.2.1');
INSERT INTO public.audit VALUES (18, 1795783922588102, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8EH04WVA2772TNAK0G57SGF', '{"priority":"lowest → low"}', 'f26769ac8dff4c67c4620524eb79edb996b668eaee228a52c3a16246f4090df1', '83960d404bcac910f3dab74b59942cc217d2f2c35a2e34759f6adcdec0c6a8c7', '192.0.2.1');
INSERT INTO public.audit VALUES (19, 1795783922589843, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8EH04WWZ720VKZRQGBC0MY8', '{"dryRun":"on","items":"2","kind":"import","startAt":"2026-11-25T11:00:00Z","title":"Import phones.csv","window":"22:00–06:00 Europe/Berlin"}', '83960d404bcac910f3dab74b59942cc217d2f2c35a2e34759f6adcdec0c6a8c7', '46ccc97482233088fa844a22a453f6c4f32f4c77fce725e5b95720cece79feb1', '192.0.2.1');
INSERT INTO public.audit VALUES (20, 1795783922592693, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8EH04WZGC5RKZTEX7V625J7', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', '46ccc97482233088fa844a22a453f6c4f32f4c77fce725e5b95720cece79feb1', '4b7e5e9b5ef895e25ed946381afefcb247c6972d3c4621c631f76e0e833eae17', '192.0.2.1');
INSERT INTO public.audit VALUES (21, 1795783922593866, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8EH04X1FFRDJNRYGBY0SCK7', '{"name":"cellar","site":"sit_01M8EH04VZ7THBZD9XMXZ53CM4"}', '4b7e5e9b5ef895e25ed946381afefcb247c6972d3c4621c631f76e0e833eae17', '252fbd339634e796d480e214e29d09d942888efe844b28a9b25748f44da17e98', '192.0.2.1');
INSERT INTO public.audit VALUES (22, 1795783922594374, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8EH04X1FFRDJNRYGBY0SCK7', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', '252fbd339634e796d480e214e29d09d942888efe844b28a9b25748f44da17e98', 'd168c9cddb48c27a8304010ebe06b95bc8b8e88e66f46866b63dc0f11b3ffa3d', '');
INSERT INTO public.audit VALUES (23, 1795783922595287, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8EH04X1FFRDJNRYGBY0SCK7', '{"certificate":"ab","mac":"0004f2fe0009"}', 'd168c9cddb48c27a8304010ebe06b95bc8b8e88e66f46866b63dc0f11b3ffa3d', '7d700c3153759f5ccc56122ca3e51a10c14a5116093b0f4e6ba950e4cebb48a4', '192.0.2.1');
INSERT INTO public.audit VALUES (24, 1795783922596303, 'acc_01M8EH04VXEXMAV301RVB79299', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8EH04X30JAZGB2MAYBKS9T2', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', '7d700c3153759f5ccc56122ca3e51a10c14a5116093b0f4e6ba950e4cebb48a4', '7bde92621be18b699fd60a5335f01f044316092f61a7658cacfa147a035ce590', '192.0.2.1');
INSERT INTO public.audit VALUES (25, 1795783922596986, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '{"rule":"none → latest","rule sit_01M8EH04VZ7THBZD9XMXZ53CM4":"none → latest, also down","rule sit_01M8EH04VZ7THBZD9XMXZ53CM4 J179":"none → 4.1.3.0.6"}', '7bde92621be18b699fd60a5335f01f044316092f61a7658cacfa147a035ce590', '8cf0cae6af4d583273a3e5a2031a97690af1e43136dbaff7c2b98adf7d54dad3', '192.0.2.1');
INSERT INTO public.audit VALUES (26, 1795783922598581, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8EH04X60K96CDNVSDA3D1VD', '{"name":"code"}', '8cf0cae6af4d583273a3e5a2031a97690af1e43136dbaff7c2b98adf7d54dad3', '799a844c2090afafabe22f069adc652e7f48855e76338bbca62ba0319d9757a8', '192.0.2.1');
INSERT INTO public.audit VALUES (27, 1795783922600954, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8EH04X84AGE1MBGEHYY69WW', '{"code":"cod_01M8EH04X60K96CDNVSDA3D1VD","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '799a844c2090afafabe22f069adc652e7f48855e76338bbca62ba0319d9757a8', '29f5caf2d93fbe2dea930c24a656a223615b1fa60297f4a949804c13e47dbf46', '');
INSERT INTO public.audit VALUES (28, 1795783922602943, 'acc_01M8EH04VPTAPV2KDBVYNCKQPH', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8EH04XASW7TKZM19WT8J4FV', '{"name":"maker"}', '29f5caf2d93fbe2dea930c24a656a223615b1fa60297f4a949804c13e47dbf46', '200c3e67d611bcbf145e3c8f1b9a06fa58b4ac5c3d61dedbad94697a70edc2c5', '192.0.2.1');
INSERT INTO public.audit VALUES (29, 1795783922603345, 'acc_01M8EH04VPTAPV2KDBVYNCKQPH', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8EH04XBK3004FYEWJ3W0J9J', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', '200c3e67d611bcbf145e3c8f1b9a06fa58b4ac5c3d61dedbad94697a70edc2c5', '32e20bcf8f2e5c92e2cf6faf64d354ce42146ba164bcb76aae5bf3f8e0c7ac5f', '192.0.2.1');
INSERT INTO public.audit VALUES (30, 1795783922604775, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8EH04XC4DJAK05AMGNM3E3D', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', '32e20bcf8f2e5c92e2cf6faf64d354ce42146ba164bcb76aae5bf3f8e0c7ac5f', 'dd47f39f22a701a2789cfd39bf054846b1cbcbe83ca580b17ca1ff520535cf6a', '192.0.2.1');
INSERT INTO public.audit VALUES (31, 1795783922605876, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8EH04XC4DJAK05AMGNM3E3D', '{"generation":"2"}', 'dd47f39f22a701a2789cfd39bf054846b1cbcbe83ca580b17ca1ff520535cf6a', 'c4ba60a797a45d8f87e8cfe876171e02bbae58847dea0de7116a753577ce7247', '192.0.2.1');
INSERT INTO public.audit VALUES (32, 1795783922606673, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8EH04WZGC5RKZTEX7V625J7', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', 'c4ba60a797a45d8f87e8cfe876171e02bbae58847dea0de7116a753577ce7247', '38e3c7be85ca6919a635759abc8b6af659f9ce2cc64691e0324caabd3f6c2261', '192.0.2.1');
INSERT INTO public.audit VALUES (33, 1795783922607730, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8EH04WZGC5RKZTEX7V625J7', '{"mac":"00e0dbfe0004"}', '38e3c7be85ca6919a635759abc8b6af659f9ce2cc64691e0324caabd3f6c2261', '056fd1d1cc84492ce8825a5d4cf2fa131d8fc6c43d1e6180985b42e125b94a34', '192.0.2.1');
INSERT INTO public.audit VALUES (34, 1795783922611529, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8EH04WZGC5RKZTEX7V625J7","mac":"00e0dbfe0004","reason":"superseded"}', '056fd1d1cc84492ce8825a5d4cf2fa131d8fc6c43d1e6180985b42e125b94a34', '92407542f2ee44ada1003e67621fd884221859fbe82c854b502c56744ef674ca', '192.0.2.1');
INSERT INTO public.audit VALUES (35, 1795783922611879, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8EH04VZ7THBZD9XMXZ53CM4', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', '92407542f2ee44ada1003e67621fd884221859fbe82c854b502c56744ef674ca', '9b8c7a89108f297ff60cb6a2395bd68c6c313575fb89b4a140aeb1b36e2bcb8c', '192.0.2.1');
INSERT INTO public.audit VALUES (36, 1795783922612451, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8EH04XMB0PYHTT9D90Z9SXM', '{"name":"Ada"}', '9b8c7a89108f297ff60cb6a2395bd68c6c313575fb89b4a140aeb1b36e2bcb8c', '520786b30bf2a64a1a31ceb2d12dadc1e146fd4642a8607604f3f26e292b3758', '192.0.2.1');
INSERT INTO public.audit VALUES (37, 1795783922612793, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8EH04XMB0PYHTT9D90Z9SXM', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', '520786b30bf2a64a1a31ceb2d12dadc1e146fd4642a8607604f3f26e292b3758', 'b397f05547ebef3d75b5af00a9df83f5c7d23749b8f3ca9e6e9ada05b7a83709', '192.0.2.1');
INSERT INTO public.audit VALUES (38, 1795783922613128, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8EH04XMB0PYHTT9D9MRRA97', '{"address":"192.0.2.1","how":"password","member":"mem_01M8EH04XMB0PYHTT9D90Z9SXM"}', 'b397f05547ebef3d75b5af00a9df83f5c7d23749b8f3ca9e6e9ada05b7a83709', '205fed15a899e0b4ba080fe0ad6326d62ab791116f566b4c9dbe69c948dae01a', '192.0.2.1');
INSERT INTO public.audit VALUES (39, 1795783922613449, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8EH04XNDA4CB52TKH54H98Y', '{"kind":"reset","member":"mem_01M8EH04XMB0PYHTT9D90Z9SXM"}', '205fed15a899e0b4ba080fe0ad6326d62ab791116f566b4c9dbe69c948dae01a', 'e352b19d5f78079e718ffe8076e740c4e2a82c21efd757ad70e17ed657cd07d9', '192.0.2.1');
INSERT INTO public.audit VALUES (40, 1795783922613732, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8EH04XNDA4CB52TKJGQMXQF', '{"name":"Gone"}', 'e352b19d5f78079e718ffe8076e740c4e2a82c21efd757ad70e17ed657cd07d9', '9a82695061c79b2d4484d077e19e602c5c818ca4dbb01fcfa1154e74b05f9f14', '192.0.2.1');
INSERT INTO public.audit VALUES (41, 1795783922614410, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH/acc_01M8EH04VXEXMAV301RVB79299/acc_01M8EH04VXEXMAV301RXHJ6KV6/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8EH04XPAE4GT9QTB21Q7F3B', '{"name":"ci","rights":"[\"read\"]"}', '9a82695061c79b2d4484d077e19e602c5c818ca4dbb01fcfa1154e74b05f9f14', '943045096a204c6c2cdd9448640797e3a524e25c9433c87dfef7234ac8af6170', '192.0.2.1');
INSERT INTO public.authority VALUES ('ca_01M8EH04XC4DJAK05AMGNM3E3D', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'devices', '{"l":"v"}', 1795783922604340, 1795783922605853, 2, 'rsa-2048', 7776000, 70, true, true, true);
INSERT INTO public.blocked_key VALUES ('blk_01M8EH04XBK3004FYEWJ3W0J9J', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH', 'copied maker', 'null', 1795783922603136, 1795783922603136, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
INSERT INTO public.bundle VALUES ('sit_01M8EH04VZ7THBZD9XMXZ53CM4', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 1795783922611709, 1795783922611709, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
INSERT INTO public.bundle_file VALUES ('sit_01M8EH04VZ7THBZD9XMXZ53CM4', 'settings.txt', 'v1.dc3e05fa.tq264qFYmKz2lBm9H2kcYa4R8RQlItoKyZGRyblvgyNzk+PRNslKP58ActO0pF6zPeY/EYqLVUPz32esMfaCjv4');
INSERT INTO public.ca_generation VALUES ('ca_01M8EH04XC4DJAK05AMGNM3E3D', 1, 'current', true, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.mkMcDtkAsshfJ+d6P/J3dKNxFvyxhM2r9LOHmP4bAbaHPHlPuTxr9Urri9c', 'BA==', 'v1.dc3e05fa.BUSb0Vq/Yo08kQatSDcTXEGecMohj9e106Mv9gmB+agQxRZsnNheIlRk/QM', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO public.ca_generation VALUES ('ca_01M8EH04XC4DJAK05AMGNM3E3D', 2, 'next', false, 'BQ==', '', 'v1.dc3e05fa.cIXPhcVWuxePhcdAcveAzFGbzXETpR/daDHLMyN2TUulzWY/zUIevdrQfhUL', 'Bg==', 'v1.dc3e05fa.JPOPYL7VA4BE02l+HZA1r9Na7X5CRSuDlf/U5AsIv+1MNMLJuIS2PL0YBYNw', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
INSERT INTO public.certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8EH04XC4DJAK05AMGNM3E3D', 1, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'dev_01M8EH04WZGC5RKZTEX7V625J7', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO public.certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8EH04XC4DJAK05AMGNM3E3D', 1, 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'dev_01M8EH04WZGC5RKZTEX7V625J7', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
INSERT INTO public.channel_key VALUES ('dev_01M8EH04WZGC5RKZTEX7V625J7', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
INSERT INTO public.credential VALUES ('acc_01M8EH04VPTAPV2KDBVYNCKQPH', 1, 'PzN8uO9xJMws7CbstTf9FEow', 'v1.dc3e05fa./IYETaXMpWv2Un425IDlJB4PxBih6Iy3WGtsAlxNujzDb3o1c4EiRcUk6zUPp4NRdJhGOPpi62E34kmv', 1795783922550136, 'first start', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8EH04VXEXMAV301RVB79299', 1, 'north', 'v1.dc3e05fa.7VKmqPOTdUK/QJXAH25xkB+DgBnxL0/UGJ/aIQ3FWEQ+eUrAWEgx0Ih1U9UomMo', 1795783922557113, 'filler', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', 1, 'acme', 'v1.dc3e05fa.zYTGTgJwwPxQEhBNy40S3cRIohS5K7HH1rrtV9mRen0t7Va7KGaptOhIBw', 1795783922557896, 'filler', 1796388722564495, 1795600800000000, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', 2, 'acme', 'v1.dc3e05fa.BtLB6vznhU8831loit4CTOEdbPCvA1uOhERnjs12pLWy2Jhh+byd0SFfBA', 1795783922564495, 'filler', 0, 1795600800000000, 'shared', '');
INSERT INTO public.device VALUES ('dev_01M8EH04W5XB4C1NRMXHANVBWN', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8EH04VZ7THBZD9XMXZ53CM4', 'rom_01M8EH04W0GYMZ3HVF7025ZHBD', '["grp_01M8EH04W0GYMZ3HVF705RHV8J"]', 'usr_01M8EH04W3D661G60CTK5M3TPW', 'include', true, '{"floor":"3"}', 1795783922565984, 1795783922565984, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8EH04W676B1C1JMHSWVCW03', 'acc_01M8EH04VXEXMAV301RVB79299', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', false, 'null', 1795783922566907, 1795783922566907, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8EH04WAPFEEBKPA6KPVRE42', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', false, 'null', 1795783922569001, 1795783922569001, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8EH04WZGC5RKZTEX7V625J7', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', false, 'null', 1795783922591887, 1795783922591887, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 1);
INSERT INTO public.device VALUES ('dev_01M8EH04X84AGE1MBGEHYY69WW', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8EH04VZ7THBZD9XMXZ53CM4', '', '', '', '', false, 'null', 1795783922600004, 1795783922600665, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8EH04VYTZQ41Z006XFAXYA4', 1, 1);
INSERT INTO public.device_group VALUES ('grp_01M8EH04W0GYMZ3HVF705RHV8J', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'sales', 'who sells', '', 'null', 1795783922560971, 1795783922560971, 1);
INSERT INTO public.device_group VALUES ('grp_01M8EH04W1V0VVSCSCBADVTF62', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'ours', '', 'model = "VVX 450"', 'null', 1795783922561397, 1795783922561397, 1);
INSERT INTO public.device_token VALUES ('dev_01M8EH04X84AGE1MBGEHYY69WW', 'seed', 1795600800000000);
INSERT INTO public.device_trouble VALUES ('dev_01M8EH04W5XB4C1NRMXHANVBWN', 1795600801000000, 'held', 'x', 'x', '192.0.2.1');
INSERT INTO public.device_user VALUES ('usr_01M8EH04W3D661G60CTK5M3TPW', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'Ana', 'ana@example.org', '["dug_01M8EH04W2VGQSED4KTE6QB9V9"]', 'null', 1795783922563142, 1795783922563142, 1);
INSERT INTO public.enrollment_code VALUES ('cod_01M8EH04X60K96CDNVSDA3D1VD', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'code', '{"l":"v"}', 1795783922598288, 1795783922598288, 1, 'sit_01M8EH04VZ7THBZD9XMXZ53CM4', 'numeric12', 'cee566dfbc5336aa22aad71e57d7d890c006aee1beefb6c6e26006298482afa2', 'v1.dc3e05fa.nGi9ZyJn2nrqR8b07ahrfKY9yBcjYlL6eLgek06rTGBpKjpMKeLu1g', 4635741600000000, 3, 1, false);
INSERT INTO public.factory_root VALUES ('fct_01M8EH04XASW7TKZM19WT8J4FV', 'acc_01M8EH04VPTAPV2KDBVYNCKQPH', 'maker', 'null', 1795783922602625, 1795783922602625, 1, '-----BEGIN CERTIFICATE-----
MIIBSTCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAErFwVOEIXaW1qhLMW
qA3QvmoRmiRg9AsV4PINtvPnEcsmVBvo2nCdHb+CoGaqc/4nOv0NT8JCsQkH6sAd
UEb3raMyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQU+j3Tkr1grzqQpnaK
DGyZQYUP6PEwCgYIKoZIzj0EAwIDRwAwRAIfe+vSnq+/vlZ/+y5qpBuoHZXEZKKT
aiW3xrJ98P1DhAIhAPLRAkdDbHsSrku1xvGFKsTTimeSk2RGkd/jFVkcW3Kt
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', false, false);
INSERT INTO public.firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8EH04X30JAZGB2MAYBKS9T2');
INSERT INTO public.firmware_pin VALUES ('dev_01M8EH04WZGC5RKZTEX7V625J7', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'job_gone', '6.4.1.1', '', 'given', false, 1795600800000000, 0, 0);
INSERT INTO public.firmware_release VALUES ('fwr_01M8EH04X30JAZGB2MAYBKS9T2', 'acc_01M8EH04VXEXMAV301RVB79299', 'J179 4.1', '{"l":"v"}', 1795783922595715, 1795783922595715, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n', '', 'stable', '2026-02-28');
INSERT INTO public.firmware_rules VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', '[{"value":"latest","down":false},{"site":"sit_01M8EH04VZ7THBZD9XMXZ53CM4","model":"J179","value":"4.1.3.0.6","down":false},{"site":"sit_01M8EH04VZ7THBZD9XMXZ53CM4","value":"latest","down":true}]', 1795783922596780, 1);
INSERT INTO public.firmware_watch VALUES ('dev_01M8EH04WZGC5RKZTEX7V625J7', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '6.4.1.1', 1795600800000000, true, 2, 1);
INSERT INTO public.found VALUES ('gtw_01M8EH04X1FFRDJNRYGBY0SCK7', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.RSbmUDOAZo0gUAfCgm7m56mV+HgmARYA5oQ8jRb4rGEJ6dFP4ePc1TM/nMbtn26uKQwqpxrVmFsl/8n3Dk/CgpMU72JH0/wVELU4qcCmTMcQp6pmA4Ri16QldSytXOm4ejY0k6kJVO3hDn6o/09f9rhxh5xkeqy8G1lBRCkeiX/4yNVwgfRI2H8f4fYpKpcdu6iBxTTvuy/TR/qe', 1795600800000000, 1795600800000000);
INSERT INTO public.gateway VALUES ('gtw_01M8EH04X1FFRDJNRYGBY0SCK7', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'cellar', 'sit_01M8EH04VZ7THBZD9XMXZ53CM4', '{"l":"v"}', 'v1.dc3e05fa.sPs9OdRswNsgpmqnqzqpWz1YoJNNLJGZutTDaBxkNvtoquD+odIsjbB1gHuBGtIgDSIUTxOQiKYLYNNusQB2IN3+3LPLTlSNReaYgAyO3ZrSzzMx65bXXep7UNSdV2LP7ySfw+ILlOWvHsqIX5dS2i64+Tsj61ZYAxwHjlGI/cZwYoOCMint2gsoVsEziMxULKq5LDJkSX7liQ', 1795783922593722, 1795783922593722, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-27 12:52:04.538653');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-27 12:52:04.556101');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-27 12:52:04.640637');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-27 12:52:04.652199');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-27 12:52:04.663738');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-27 12:52:04.672195');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-27 12:52:04.684324');
INSERT INTO public.goose_db_version VALUES (8, 7, true, '2026-11-27 12:52:04.702525');
INSERT INTO public.goose_db_version VALUES (9, 8, true, '2026-11-27 12:52:04.712629');
INSERT INTO public.goose_db_version VALUES (10, 9, true, '2026-11-27 12:52:04.713719');
INSERT INTO public.goose_db_version VALUES (11, 10, true, '2026-11-27 12:52:04.717522');
INSERT INTO public.goose_db_version VALUES (12, 11, true, '2026-11-27 12:52:04.72133');
INSERT INTO public.goose_db_version VALUES (13, 12, true, '2026-11-27 12:52:04.723152');
INSERT INTO public.identity VALUES ('dev_01M8EH04WZGC5RKZTEX7V625J7', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', false, 'ca_01M8EH04XC4DJAK05AMGNM3E3D', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
INSERT INTO public.job VALUES ('job_01M8EH04WWZ720VKZRQGBC0MY8', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8EH04VPTAPV2KDBVYNCKQPH","Rights":null,"Role":"","Sites":null,"RequestID":"req_1","Source":"192.0.2.1","Comment":""}', 'v1.dc3e05fa.AUBWGfXUY+uhio6ZRwKh8hn4O3lNUeMz63C/wru57SeEUH4yud6k1G8OU8WJVvAgT7wun9NnfE2oKua10D20', true, 2, 0, 1, 0, 0, '[]', '', 0, 1795783922588770, 0, 0, 1, 1795604400000000, 1795604400000000, '{"from":"22:00","to":"06:00","zone":"Europe/Berlin"}');
INSERT INTO public.job_item VALUES ('job_01M8EH04WWZ720VKZRQGBC0MY8', 0, 'pf', 'v1.dc3e05fa.l0eB4iFUAGOVC10t1ML/pQTerFTD0mmuHSjQ1AHeJePhdJE7PgPHgiyicenXLIecE3CfLrDpYCifNhAGT6MM0z/tx0kbXg1W+DE4uhQ');
INSERT INTO public.live_settings VALUES ('dev_01M8EH04WZGC5RKZTEX7V625J7', 'v1.dc3e05fa.HqgTaYLrZZTmR/adijm10FmM4nbpPwLrBY8JsG+iMiBd3Q7OfhW5L6vQoaviBQqTZ+gNq+hY', 1795600800000000);
INSERT INTO public.login_link VALUES ('lnk_01M8EH04XNDA4CB52TKH54H98Y', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'mem_01M8EH04XMB0PYHTT9D90Z9SXM', 'reset', 1795600800000000, 4951274400000000);
INSERT INTO public.member VALUES ('mem_01M8EH04XMB0PYHTT9D90Z9SXM', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'Ada', '{"l":"v"}', 1795783922612359, 1795783922612359, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8EH04VZ7THBZD9XMXZ53CM4"]', false, 1795783922612945);
INSERT INTO public.member VALUES ('mem_01M8EH04XNDA4CB52TKJGQMXQF', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'Gone', 'null', 1795783922613641, 1795783922613641, 1, 'gone@example.com', 'gone@example.com', 'owner', '', true, 0);
INSERT INTO public.member_login VALUES ('mem_01M8EH04XMB0PYHTT9D90Z9SXM', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.ezGd70Yt5tkqNtMKziawR79tWdCwbnX3cHBDQb+mez1lMM32Ta60UULAZvC7Ag', 'v1.dc3e05fa.mU474gQOTuece7kQ83DsmMsANVguDoteu4NAvTM2s/ZRdihZ3wVsgvUqVafQ', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
INSERT INTO public.member_session VALUES ('ses_01M8EH04XMB0PYHTT9D9MRRA97', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8EH04XMB0PYHTT9D90Z9SXM', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
INSERT INTO public.meta VALUES ('keyring', 'dc3e05fa');
INSERT INTO public.old_arrival VALUES ('dev_01M8EH04WAPFEEBKPA6KPVRE42', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 1, 1795600800000000, '192.0.2.3', 1);
INSERT INTO public.pairing VALUES ('537ce1a194abde3ea1d1e7638183779a49c709fc045a207383478f4b0d688b02', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8EH04WZGC5RKZTEX7V625J7', 'v1.dc3e05fa.PJ6bgNJwmcjAYLfs8PF40bvQHEdIzR7zoILN014844gWrww2QCFprnIiEg/7hEQJ+w', 1795600800000000, 1795601700000000, '');
INSERT INTO public.pending_device VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
INSERT INTO public.pki_mark VALUES ('trust', 4);
INSERT INTO public.pki_mark VALUES ('revoked', 1);
INSERT INTO public.policy VALUES ('pol_01M8EH04WVA2772TNAK0G57SGF', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'base', 5, 'sit_01M8EH04VZ7THBZD9XMXZ53CM4', -1, 'v1.dc3e05fa.4MyqxyjT0yUzelC6l0f26eM54sgyQR5UIaVZOtj6t1HoWAOQFFxzQDRradwkkYGbvW5gneDLHqranaP92YR7F5LjCk15eB8agdNcqngwW5rKnnM+ocpZv5Mm4Unbdadtt+WjHb/9SLnRC0/3wtzb/fjKHv7B5i+ed/MaeT1zyA89yDEjxb9jzmVMMMXA+X/sXBxetSW5hFVfWKIYxCs', '{"l":"v"}', 1795783922587335, 1795783922588014, 2);
INSERT INTO public.policy_past VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', 'pol_01M8EH04WVA2772TNAK0G57SGF', 1, 'base', 5, 'sit_01M8EH04VZ7THBZD9XMXZ53CM4', -2, 'v1.dc3e05fa.Y5r1kSf+0OI5RPSLkinv7/wNNj6ydR3iJp0BPJVVaVejugPFhdn3xsbZeWdLVhlVO9KteN6dlST4bN5gX78QznCcEbUPn6ITpPbN2Othou2F+nJxDRkD6YqErbWwKxqQSaxFxn0UTJ+dQHx59kzYIzuTiLXNQITiNxb0me2NqeS6jKpGHqTzBaTt/qIbbQQUDKynh3p5r0t17d1nCdo', '{"l":"v"}', 1795783922587335, 1795783922587335, 'filler', false);
INSERT INTO public.policy_past VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', 'pol_01M8EH04WVA2772TNAK0G57SGF', 2, 'base', 5, 'sit_01M8EH04VZ7THBZD9XMXZ53CM4', -1, 'v1.dc3e05fa.i76tpbmXf79zsnRx215ln6s0S3jJhoqGg7SbwheGOOGfysXE38tz++gOotjbMWxPrEAWm2LZXYvMmjBC1g3ReTwX+d3/To1Dg3Ig4slIohzKmcZu7eMKGPiQPCT2kp2PjKhZ9Le7l0ljNqKuBLsr0P+2rjXCivymXbQXQdbV3Fe38PMyiC3VaDiKWdpNpkFzJOYecqdBxS0TU+iau9I', '{"l":"v"}', 1795783922587335, 1795783922588014, 'filler', false);
INSERT INTO public.profile VALUES ('prf_01M8EH04VYTZQ41Z006XFAXYA4', 'acc_01M8EH04VXEXMAV301RVB79299', 'north', '{"l":"v"}', 1795783922558836, 1795783922558836, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.SbNddofNCCdgFBYWPhs6HcOJaxoL2pNkd3+wSTUErv1GolOOKxMOx58mKxCgV5vAmQ', '', 7, true, 'proof', 1);
INSERT INTO public.provisioning VALUES ('acc_01M8EH04VPTAPV2KDBVYNCKQPH', 'xirhqnpehshpa4eoc32e45pe4s', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.5w5JgRWiTkThyPO++7LH3QqCErDVi4uO8kE4Vj0ihi6l3gXrYTy37w', 1, 1795783922550136, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8EH04VXEXMAV301RVB79299', 'i67fbi6ayjvqzc2cnmjsseqi5l', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.IO0tJrIZZEFZlhCCsmPq1bvyKUN5NPoTgYSiFyRFFNAbKmXnNc+TZJBCPHQ/TOI', 1, 1795783922557113, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', 'hus7pkfiiyeiebwhiunzccygsb', true, '{"Enabled":false,"Sites":["sit_01M8EH04VZ7THBZD9XMXZ53CM4"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.HH3hrzpcrcZie1QAUx3f8swT/+1amX92rsePHsMwEqkLYgf8R6SQ+FRHtYq+13c', 2, 1795783922564495, 2);
INSERT INTO public.remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.Y8PrAXllfVL7DjZtUlDOGMAKQ+l6wv3IEanuGFpYpuysMPvIKpOHhmQ+CicfOe1T7nWxY9L4L0AlAI6Jlw/oRA', 1795783922614584);
INSERT INTO public.road VALUES ('dev_01M8EH04W5XB4C1NRMXHANVBWN', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', false);
INSERT INTO public.road VALUES ('dev_01M8EH04WZGC5RKZTEX7V625J7', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', false);
INSERT INTO public.rollout VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', 2, 'paused', '3 failed', 0, 1795783922572835, 1795783922572835, 1);
INSERT INTO public.room VALUES ('rom_01M8EH04W0GYMZ3HVF7025ZHBD', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'Spree', 'sit_01M8EH04VZ7THBZD9XMXZ53CM4', '3', 'huddle', 6, 'null', 1795783922560411, 1795783922560411, 1);
INSERT INTO public.saved_view VALUES ('viw_01M8EH04W3D661G60CTM65V47G', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795783922563831, 1795783922563831, 1);
INSERT INTO public.site VALUES ('sit_01M8EH04VZ7THBZD9XMXZ53CM4', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8EH04VYTZQ41Z006XFAXYA4', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', true, '{"l":"v"}', 1795783922559349, 1795783922559349, 1);
INSERT INTO public.token VALUES ('tok_01M8EH04XPAE4GT9QTB21Q7F3B', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795783922614313, 0, '', '', '', 0);
INSERT INTO public.upload VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795783922585496);
INSERT INTO public.upload VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795783922586602);
INSERT INTO public.upload VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795783922586819);
INSERT INTO public.upload_chunk VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.D8nRWQmgc6u5qTry+KhHjF1QZRsYesVuw4MvRZ3V7mScH3Bb2UsDCgJtL99DxkDQADnj5dHszSTOLRpFV4JnKIumn/oA8GPN58hFBEM');
INSERT INTO public.upload_chunk VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.V9YXUZntTjioe3+/d8+rPdqVoKXPkbibWhsu7g5IrndZae0lay5bUyHOCHHd');
INSERT INTO public.upload_chunk VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.76hL6qjZl0rqh0p+Y1ALUeURYjrPbOnIBil0JnpAp6Cher2G5sFFdZVKBZA8');
INSERT INTO public.upload_chunk VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.3+puw0rqYVpwUVrkq1DwEGJO2p8+aR+vsgQUtmxs4BARmaGpVYtVB5CR5f4');
INSERT INTO public.upload_chunk VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
INSERT INTO public.user_group VALUES ('dug_01M8EH04W2VGQSED4KTE6QB9V9', 'acc_01M8EH04VXEXMAV301RXHJ6KV6', 'team', 'who works', 'null', 1795783922562028, 1795783922562028, 1);
INSERT INTO public.visit_batch VALUES ('0004f2fe0002', 26, 'acc_01M8EH04VXEXMAV301RVB79299', 26, '1795600800000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
60000000				bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb				bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
60000000				cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc				cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
60000000				dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd				dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
60000000				eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee				eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee	eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
60000000				ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff				ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff	ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
60000000				gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg				gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg	gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg
60000000				hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh				hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh	hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
60000000				iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii				iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii	iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
60000000				jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj				jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj	jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj
60000000				kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk				kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk	kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
60000000				llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll				llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll	llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
60000000				mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm				mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm	mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
60000000				nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn				nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn	nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
60000000				oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo				oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo	oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo
60000000				pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp				pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp	pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp
60000000				qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq				qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq	qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
60000000				rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr				rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr	rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
60000000				ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss				ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss	ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss
60000000				tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt				tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt	tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
60000000				uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu				uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu	uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu
60000000				vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv				vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv	vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
60000000				wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww				wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww	wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
60000000				xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx				xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
60000000				yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy				yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy	yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
60000000				zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz				zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz	zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz
');
INSERT INTO public.visit_new VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', 251, 1, 165, '@0004f2fe0001
1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
INSERT INTO public.visit_new VALUES ('acc_01M8EH04VXEXMAV301RVB79299', 6, 27, 652, '@0004f2fe0002
1795602360000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
');
INSERT INTO public.visit_new VALUES ('acc_01M8EH04VXEXMAV301RVB79299', 6, 28, 652, '@0004f2fe0002
1795602420000000			200	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb		served	GET	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
');
INSERT INTO public.visit_new VALUES ('acc_01M8EH04VXEXMAV301RVB79299', 6, 29, 652, '@0004f2fe0002
1795602480000000			200	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc		served	GET	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
');
INSERT INTO public.visit_new VALUES ('acc_01M8EH04VXEXMAV301RVB79299', 6, 30, 652, '@0004f2fe0002
1795602540000000			200	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd		served	GET	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
');
INSERT INTO public.visit_save VALUES ('acc_01M8EH04VXEXMAV301RXHJ6KV6', 1);
INSERT INTO public.visit_save VALUES ('acc_01M8EH04VXEXMAV301RVB79299', 30);
SELECT pg_catalog.setval('public.goose_db_version_id_seq', 13, true);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_number_key UNIQUE (number);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_parent_name_key UNIQUE (parent, name);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (sequence);
ALTER TABLE ONLY public.authority
    ADD CONSTRAINT authority_account_key UNIQUE (account);
ALTER TABLE ONLY public.authority
    ADD CONSTRAINT authority_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.blocked_key
    ADD CONSTRAINT blocked_key_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.blocked_key
    ADD CONSTRAINT blocked_key_fingerprint_key UNIQUE (fingerprint);
ALTER TABLE ONLY public.blocked_key
    ADD CONSTRAINT blocked_key_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bundle_file
    ADD CONSTRAINT bundle_file_pkey PRIMARY KEY (site, name);
ALTER TABLE ONLY public.bundle
    ADD CONSTRAINT bundle_pkey PRIMARY KEY (site);
ALTER TABLE ONLY public.ca_generation
    ADD CONSTRAINT ca_generation_pkey PRIMARY KEY (authority, number);
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT certificate_pkey PRIMARY KEY (serial);
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
ALTER TABLE ONLY public.device_token
    ADD CONSTRAINT device_token_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.device_trouble
    ADD CONSTRAINT device_trouble_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.device_user
    ADD CONSTRAINT device_user_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.device_user
    ADD CONSTRAINT device_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.factory_root
    ADD CONSTRAINT factory_root_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.factory_root
    ADD CONSTRAINT factory_root_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.firmware_file
    ADD CONSTRAINT firmware_file_pkey PRIMARY KEY (sum, firmware_release);
ALTER TABLE ONLY public.firmware_pin
    ADD CONSTRAINT firmware_pin_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.firmware_release
    ADD CONSTRAINT firmware_release_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.firmware_release
    ADD CONSTRAINT firmware_release_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.firmware_rules
    ADD CONSTRAINT firmware_rules_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.firmware_watch
    ADD CONSTRAINT firmware_watch_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.found
    ADD CONSTRAINT found_pkey PRIMARY KEY (gateway, mac);
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.goose_db_version
    ADD CONSTRAINT goose_db_version_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.identity
    ADD CONSTRAINT identity_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.job_item
    ADD CONSTRAINT job_item_pkey PRIMARY KEY (job, page);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.live_settings
    ADD CONSTRAINT live_settings_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.login_link
    ADD CONSTRAINT login_link_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.login_link
    ADD CONSTRAINT login_link_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_account_email_key_key UNIQUE (account, email_key);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.member_login
    ADD CONSTRAINT member_login_pkey PRIMARY KEY (member);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.member_session
    ADD CONSTRAINT member_session_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.member_session
    ADD CONSTRAINT member_session_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meta
    ADD CONSTRAINT meta_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.old_arrival
    ADD CONSTRAINT old_arrival_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.pairing
    ADD CONSTRAINT pairing_pkey PRIMARY KEY (token);
ALTER TABLE ONLY public.pending_device
    ADD CONSTRAINT pending_device_pkey PRIMARY KEY (account, mac);
ALTER TABLE ONLY public.pki_mark
    ADD CONSTRAINT pki_mark_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.policy_past
    ADD CONSTRAINT policy_past_pkey PRIMARY KEY (account, policy, revision);
ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.profile
    ADD CONSTRAINT profile_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.profile
    ADD CONSTRAINT profile_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.visit_new
    ADD CONSTRAINT visit_new_pkey PRIMARY KEY (account, bucket, save, size);
ALTER TABLE ONLY public.visit_save
    ADD CONSTRAINT visit_save_pkey PRIMARY KEY (account);
CREATE INDEX account_name ON public.account USING btree (name);
CREATE INDEX account_path ON public.account USING btree (path);
CREATE UNIQUE INDEX account_top ON public.account USING btree (type) WHERE (parent IS NULL);
CREATE INDEX audit_object ON public.audit USING btree (object, sequence);
CREATE INDEX blocked_key_page ON public.blocked_key USING btree (account, id);
CREATE INDEX bundle_account ON public.bundle USING btree (account, site);
CREATE INDEX certificate_authority ON public.certificate USING btree (authority, generation);
CREATE INDEX certificate_device ON public.certificate USING btree (device);
CREATE INDEX certificate_keys ON public.certificate USING btree (key);
CREATE INDEX certificate_mark ON public.certificate USING btree (mark) WHERE (mark > 0);
CREATE INDEX certificate_page ON public.certificate USING btree (account, serial);
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
CREATE INDEX enrollment_code_page ON public.enrollment_code USING btree (account, id);
CREATE INDEX enrollment_code_site ON public.enrollment_code USING btree (site);
CREATE INDEX firmware_file_release ON public.firmware_file USING btree (firmware_release);
CREATE INDEX firmware_pin_account ON public.firmware_pin USING btree (account, job);
CREATE INDEX firmware_release_digest ON public.firmware_release USING btree (digest);
CREATE INDEX firmware_release_page ON public.firmware_release USING btree (account, id);
CREATE INDEX firmware_watch_account ON public.firmware_watch USING btree (account);
CREATE INDEX found_age ON public.found USING btree (gateway, at);
CREATE INDEX gateway_name ON public.gateway USING btree (name);
CREATE INDEX gateway_node ON public.gateway USING btree (node) WHERE (node <> ''::text);
CREATE INDEX gateway_page ON public.gateway USING btree (account, id);
CREATE INDEX gateway_site ON public.gateway USING btree (site);
CREATE UNIQUE INDEX gateway_token ON public.gateway USING btree (token) WHERE (token <> ''::text);
CREATE INDEX identity_account ON public.identity USING btree (account);
CREATE INDEX identity_ending ON public.identity USING btree (not_after);
CREATE UNIQUE INDEX identity_hash ON public.identity USING btree (hash) WHERE (hash <> ''::text);
CREATE INDEX identity_serial ON public.identity USING btree (serial) WHERE (serial <> ''::text);
CREATE INDEX job_open ON public.job USING btree (id) WHERE (finished_at = 0);
CREATE INDEX job_page ON public.job USING btree (account, id);
CREATE INDEX login_link_account ON public.login_link USING btree (account, member);
CREATE INDEX member_email ON public.member USING btree (email_key);
CREATE INDEX member_login_account ON public.member_login USING btree (account);
CREATE INDEX member_login_subject ON public.member_login USING btree (subject) WHERE (subject <> ''::text);
CREATE INDEX member_page ON public.member USING btree (account, id);
CREATE INDEX member_session_account ON public.member_session USING btree (account);
CREATE INDEX member_session_ends ON public.member_session USING btree (ends_at);
CREATE INDEX member_session_member ON public.member_session USING btree (member);
CREATE INDEX old_arrival_at ON public.old_arrival USING btree (at);
CREATE INDEX old_arrival_page ON public.old_arrival USING btree (account, at);
CREATE INDEX pairing_age ON public.pairing USING btree (expires_at);
CREATE INDEX pairing_device ON public.pairing USING btree (device) WHERE (device IS NOT NULL);
CREATE INDEX pairing_due ON public.pairing USING btree (expires_at) WHERE ((pin <> ''::text) OR (credential <> ''::text));
CREATE INDEX pairing_open ON public.pairing USING btree (source, mac) WHERE (pin <> ''::text);
CREATE UNIQUE INDEX pairing_pin ON public.pairing USING btree (pin) WHERE (pin <> ''::text);
CREATE INDEX policy_page ON public.policy USING btree (account, id);
CREATE INDEX policy_target ON public.policy USING btree (account, level, target);
CREATE INDEX profile_page ON public.profile USING btree (account, id);
CREATE INDEX remembered_age ON public.remembered USING btree (created_at);
CREATE INDEX road_connection ON public.road USING btree (connection, device);
CREATE INDEX road_gateway ON public.road USING btree (gateway) WHERE (gateway <> ''::text);
CREATE INDEX road_node ON public.road USING btree (node) WHERE (node <> ''::text);
CREATE INDEX room_page ON public.room USING btree (account, id);
CREATE INDEX room_site ON public.room USING btree (site);
CREATE INDEX saved_view_page ON public.saved_view USING btree (account, id);
CREATE INDEX site_page ON public.site USING btree (account, id);
CREATE INDEX site_profile ON public.site USING btree (profile) WHERE (profile <> ''::text);
CREATE INDEX token_member ON public.token USING btree (member) WHERE (member <> ''::text);
CREATE INDEX token_page ON public.token USING btree (account, id);
CREATE INDEX user_group_page ON public.user_group USING btree (account, id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_parent_fkey FOREIGN KEY (parent) REFERENCES public.account(id);
ALTER TABLE ONLY public.authority
    ADD CONSTRAINT authority_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.blocked_key
    ADD CONSTRAINT blocked_key_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.bundle
    ADD CONSTRAINT bundle_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.bundle_file
    ADD CONSTRAINT bundle_file_site_fkey FOREIGN KEY (site) REFERENCES public.bundle(site) ON DELETE CASCADE;
ALTER TABLE ONLY public.bundle
    ADD CONSTRAINT bundle_site_fkey FOREIGN KEY (site) REFERENCES public.site(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ca_generation
    ADD CONSTRAINT ca_generation_authority_fkey FOREIGN KEY (authority) REFERENCES public.authority(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT certificate_authority_fkey FOREIGN KEY (authority) REFERENCES public.authority(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.channel_key
    ADD CONSTRAINT channel_key_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device_group
    ADD CONSTRAINT device_group_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device_token
    ADD CONSTRAINT device_token_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device_trouble
    ADD CONSTRAINT device_trouble_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device_user
    ADD CONSTRAINT device_user_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_site_fkey FOREIGN KEY (site) REFERENCES public.site(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.factory_root
    ADD CONSTRAINT factory_root_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_file
    ADD CONSTRAINT firmware_file_firmware_release_fkey FOREIGN KEY (firmware_release) REFERENCES public.firmware_release(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_pin
    ADD CONSTRAINT firmware_pin_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_pin
    ADD CONSTRAINT firmware_pin_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_release
    ADD CONSTRAINT firmware_release_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_rules
    ADD CONSTRAINT firmware_rules_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_watch
    ADD CONSTRAINT firmware_watch_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_watch
    ADD CONSTRAINT firmware_watch_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.found
    ADD CONSTRAINT found_gateway_fkey FOREIGN KEY (gateway) REFERENCES public.gateway(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.identity
    ADD CONSTRAINT identity_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.identity
    ADD CONSTRAINT identity_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.job_item
    ADD CONSTRAINT job_item_job_fkey FOREIGN KEY (job) REFERENCES public.job(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.live_settings
    ADD CONSTRAINT live_settings_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.login_link
    ADD CONSTRAINT login_link_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member_login
    ADD CONSTRAINT member_login_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member_login
    ADD CONSTRAINT member_login_member_fkey FOREIGN KEY (member) REFERENCES public.member(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member_session
    ADD CONSTRAINT member_session_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member_session
    ADD CONSTRAINT member_session_member_fkey FOREIGN KEY (member) REFERENCES public.member(id) ON DELETE CASCADE;
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
ALTER TABLE ONLY public.profile
    ADD CONSTRAINT profile_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
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
ALTER TABLE ONLY public.visit_new
    ADD CONSTRAINT visit_new_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.visit_save
    ADD CONSTRAINT visit_save_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
