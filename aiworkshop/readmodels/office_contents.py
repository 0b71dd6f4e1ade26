"""Everything that belongs to the office: programmes, towns, and what became of them."""

from dataclasses import dataclass

from aiworkshop.readmodels.records import (
    Authority,
    CapacityIndicator,
    CapacityReading,
    Channel,
    ClusterMember,
    Cohort,
    Enrolment,
    ImageReading,
    ImageWord,
    ImpactGroup,
    ImpactGroupMember,
    Inquiry,
    Objective,
    PlanLine,
    Programme,
    RegisterApart,
    RegisterAsset,
    RegisterSource,
    TeamMember,
    TownMatch,
    Training,
    TrainingAttendance,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeContents:
    """The living records of the office, each kind in its order."""

    programme: tuple[Programme, ...] = ()
    channel: tuple[Channel, ...] = ()
    cohort: tuple[Cohort, ...] = ()
    authority: tuple[Authority, ...] = ()
    cluster_member: tuple[ClusterMember, ...] = ()
    enrolment: tuple[Enrolment, ...] = ()
    team_member: tuple[TeamMember, ...] = ()
    training: tuple[Training, ...] = ()
    training_attendance: tuple[TrainingAttendance, ...] = ()
    inquiry: tuple[Inquiry, ...] = ()
    objective: tuple[Objective, ...] = ()
    plan_line: tuple[PlanLine, ...] = ()
    impact_group: tuple[ImpactGroup, ...] = ()
    impact_group_member: tuple[ImpactGroupMember, ...] = ()
    image_reading: tuple[ImageReading, ...] = ()
    image_word: tuple[ImageWord, ...] = ()
    capacity_indicator: tuple[CapacityIndicator, ...] = ()
    capacity_reading: tuple[CapacityReading, ...] = ()
    register_asset: tuple[RegisterAsset, ...] = ()
    register_source: tuple[RegisterSource, ...] = ()
    register_apart: tuple[RegisterApart, ...] = ()
    town_match: tuple[TownMatch, ...] = ()
