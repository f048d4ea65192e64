//! Kinds of service that could stand in every municipality.

/// A kind of made record. Ids are those of the data room's vocabulary.
pub(super) struct Service {
    pub(super) kind: &'static str,
    pub(super) name: &'static str,
    /// In one word, after the place.
    pub(super) short: &'static str,
    pub(super) also: &'static [&'static str],
    pub(super) english: &'static str,
    pub(super) topics: &'static [&'static str],
    pub(super) audiences: &'static [&'static str],
    pub(super) summary_sv: &'static str,
    pub(super) summary_en: &'static str,
}

impl Service {
    /// Whether a name begins as this service's do.
    pub(super) fn is_called(&self, name: &str) -> bool {
        let name = name.to_lowercase();
        [self.name, self.short].iter().chain(self.also).any(|own| name.starts_with(&own.to_lowercase()))
    }
}

/// `names`: as it is called, in one word after a place, in English. `summary`: in Swedish and in English.
const fn service(
    kind: &'static str,
    names: [&'static str; 3],
    also: &'static [&'static str],
    topics: &'static [&'static str],
    audiences: &'static [&'static str],
    summary: [&'static str; 2],
) -> Service {
    let [name, short, english] = names;
    let [summary_sv, summary_en] = summary;
    Service { kind, name, short, also, english, topics, audiences, summary_sv, summary_en }
}

/// One of each in every place.
pub(super) const SERVICES: [Service; 19] = [
    service(
        "social_emergency",
        ["Socialjouren", "socialjour", "Social emergency service"],
        &["Sociala jouren", "Akut socialtjänst"],
        &["social_services", "child_protection"],
        &["public"],
        ["Akut hjälp från socialtjänsten när kontoret är stängt", "Urgent help from social services out of hours"],
    ),
    service(
        "youth_clinic",
        ["Ungdomsmottagningen", "ungdomsmottagning", "Youth clinic"],
        &["UM", "Ungdomsmottagning"],
        &["sexual_health", "contraception"],
        &["youth"],
        ["Samtal, preventivmedel och provtagning", "Counselling, contraception and testing"],
    ),
    service(
        "social_services",
        ["Socialtjänsten", "socialtjänst", "Social services"],
        &["Socialkontoret", "Soc"],
        &["social_services"],
        &["public"],
        ["Stöd och ansökan om hjälp", "Support and applications for help"],
    ),
    service(
        "switchboard",
        ["Kommunens växel", "kommun växel", "Municipal switchboard"],
        &["Kontaktcenter", "Medborgarkontoret"],
        &["social_services"],
        &["public"],
        ["Växel och vägledning", "Switchboard and guidance"],
    ),
    service(
        "shelter",
        ["Kvinnojouren", "kvinnojour", "Women's shelter"],
        &["Kvinnohuset", "Kvinnojour"],
        &["partner_violence", "shelter"],
        &["affected"],
        ["Råd, stöd och skyddat boende", "Advice, support and shelter"],
    ),
    service(
        "shelter",
        ["Tjejjouren", "tjejjour", "Girls' helpline"],
        &["Tjejjour", "Ungdomsjouren"],
        &["sexual_abuse", "someone_to_talk_to"],
        &["youth"],
        ["Chatt och stöd av volontärer", "Chat and support by volunteers"],
    ),
    service(
        "support_service",
        ["Brottsofferjouren", "brottsofferjour", "Victim support"],
        &["BOJ", "Vittnesstöd"],
        &["crime_victim_support", "compensation"],
        &["affected"],
        ["Stöd till brottsutsatta och vittnen", "Support for victims and witnesses of crime"],
    ),
    service(
        "support_service",
        ["Barnahus", "barnahus", "Children's house"],
        &["Barnens hus", "Barnahuset"],
        &["child_protection"],
        &["child"],
        ["Samråd när barn misstänks utsatta för brott", "Consultation when a child may be a victim of crime"],
    ),
    service(
        "support_service",
        ["Familjerådgivningen", "familjerådgivning", "Family counselling"],
        &["Familjerådgivarna", "Parsamtal"],
        &["parenting"],
        &["public"],
        ["Samtal för par och familjer", "Talks for couples and families"],
    ),
    service(
        "support_service",
        ["Beroendemottagningen", "beroendemottagning", "Addiction clinic"],
        &["Beroendecentrum", "Råd och stöd beroende"],
        &["drugs", "alcohol"],
        &["public"],
        ["Behandling av beroende", "Treatment of addiction"],
    ),
    service(
        "support_service",
        ["Mansmottagningen", "mansmottagning", "Clinic for men"],
        &["Manscentrum", "Samtal för män"],
        &["stop_using_violence"],
        &["men"],
        ["Samtal för män som vill förändra något", "Talks for men who want to change"],
    ),
    service(
        "support_service",
        ["Vuxenpsykiatrin", "vuxenpsykiatri", "Adult psychiatry"],
        &["Psykiatriska mottagningen", "Psykakuten"],
        &["mental_health", "suicide"],
        &["public"],
        ["Vård vid psykisk ohälsa", "Care for mental illness"],
    ),
    service(
        "support_service",
        ["Barn- och ungdomspsykiatrin", "bup", "Child psychiatry"],
        &["BUP", "Bup-mottagningen"],
        &["mental_health", "self_harm"],
        &["child"],
        ["Vård för barn som mår dåligt", "Care for children who feel bad"],
    ),
    service(
        "support_service",
        ["Vårdcentralen", "vårdcentral", "Health centre"],
        &["Husläkarmottagningen", "Hälsocentralen"],
        &["health_care"],
        &["public"],
        ["Allmän vård på dagtid", "General care by day"],
    ),
    service(
        "support_service",
        ["Anhörigstödet", "anhörigstöd", "Support for relatives"],
        &["Anhörigcentrum", "Anhörigkonsulenten"],
        &["support_for_relatives"],
        &["relative"],
        ["Stöd till den som hjälper en närstående", "Support for those who help somebody close"],
    ),
    service(
        "support_service",
        ["Resursteamet mot heder", "hedersteam", "Honour violence team"],
        &["Hedersteamet", "Team heder"],
        &["honour_violence", "forced_marriage"],
        &["youth"],
        ["Råd om förtryck och tvång", "Advice about oppression and force"],
    ),
    service(
        "support_service",
        ["Fältgruppen", "fältgrupp", "Outreach team"],
        &["Fältarna", "Uppsökarteamet"],
        &["outreach"],
        &["youth"],
        ["Uppsökande arbete på kvällar", "Outreach in the evenings"],
    ),
    service(
        "police",
        ["Polisstationen", "polisstation", "Police station"],
        &["Lokalpolisen", "Polisen lokalt"],
        &["crime_report"],
        &["public"],
        ["Anmälan och tips", "Reports and tips"],
    ),
    service(
        "support_service",
        ["Kriscentrum", "kriscentrum", "Crisis centre"],
        &["Krismottagningen", "Våld i nära relation"],
        &["partner_violence", "stop_using_violence"],
        &["affected", "abuser"],
        ["Stöd vid våld i nära relation", "Support after violence in close relationships"],
    ),
];
