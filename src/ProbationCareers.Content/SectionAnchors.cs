namespace ProbationCareers.Content;

/// <summary>
/// The anchors of the sections that kinds of page have by themselves. They stand in links of other sites, so none is changed without need.
/// </summary>
public static class SectionAnchors
{
    /// <summary>What people do all day.</summary>
    public const string Tasks = "tasks";

    /// <summary>The types of a role.</summary>
    public const string Types = "types";

    /// <summary>Where and when the work is done.</summary>
    public const string WorkingEnvironment = "working-environment";

    /// <summary>Skills and knowledge.</summary>
    public const string Skills = "skills";

    /// <summary>What is asked for.</summary>
    public const string Requirements = "requirements";

    /// <summary>Checks and restrictions.</summary>
    public const string Restrictions = "restrictions";

    /// <summary>The pathways to a role.</summary>
    public const string HowToBecome = "how-to-become";

    /// <summary>How to apply.</summary>
    public const string Application = "application";

    /// <summary>The first year.</summary>
    public const string Training = "training";

    /// <summary>Pay.</summary>
    public const string Pay = "pay";

    /// <summary>Where a role can lead.</summary>
    public const string Progression = "progression";

    /// <summary>Leaving the armed forces.</summary>
    public const string Veterans = "veterans";

    /// <summary>First-hand accounts.</summary>
    public const string Stories = "stories";

    /// <summary>Related roles, or the roles and pathways of a guide.</summary>
    public const string Related = "related";

    /// <summary>Links to other sites.</summary>
    public const string MoreInformation = "more-information";

    /// <summary>Who a pathway suits.</summary>
    public const string WhoFor = "who-for";

    /// <summary>The steps of a pathway.</summary>
    public const string Steps = "steps";

    /// <summary>How long a pathway takes.</summary>
    public const string Length = "length";

    /// <summary>Qualifications on a pathway.</summary>
    public const string Awards = "awards";

    /// <summary>What comes after a pathway.</summary>
    public const string Next = "next";

    /// <summary>The newest amounts of pay.</summary>
    public const string Values = "values";

    /// <summary>Earlier amounts of pay.</summary>
    public const string History = "history";

    /// <summary>Benefits.</summary>
    public const string Benefits = "benefits";

    /// <summary>How an allowance or a benefit works.</summary>
    public const string HowItWorks = "how-it-works";

    /// <summary>What no source says.</summary>
    public const string NotKnown = "not-known";

    /// <summary>The roles that a page is about.</summary>
    public const string Roles = "roles";

    /// <summary>What a place is like.</summary>
    public const string WhatItIsLike = "what-it-is-like";

    /// <summary>The people at a place.</summary>
    public const string WorkWith = "work-with";

    /// <summary>Hours and shifts.</summary>
    public const string Hours = "hours";

    /// <summary>Caseload.</summary>
    public const string Caseload = "caseload";

    /// <summary>Travel and working from home.</summary>
    public const string Travel = "travel";

    /// <summary>What is hard about a place.</summary>
    public const string Demands = "demands";

    /// <summary>A skill on the job.</summary>
    public const string OnTheJob = "on-the-job";

    /// <summary>How to show a skill.</summary>
    public const string ShowIt = "show-it";

    /// <summary>Guides to read next.</summary>
    public const string ReadNext = "read-next";
}
