namespace ProbationCareers.Web.Features.Pay.Explorer;

/// <summary>Something to know about an answer.</summary>
internal enum PayRemark
{
    /// <summary>No amount of that date or before is known.</summary>
    NoAmountForTheDate,

    /// <summary>The lowest point is known for the date, the highest is not.</summary>
    NoHighestForTheDate,

    /// <summary>No source gives one full-time week for this job, so nothing can be shared out by hours: the sum is for full time.</summary>
    NoFullTimeWeek,

    /// <summary>More hours were asked for than a full-time week has: the rest would be overtime.</summary>
    MoreThanFullTime,

    /// <summary>The London allowance belongs to the bands of the Probation Service, and this job is not in one.</summary>
    NoAllowanceForThisJob,

    /// <summary>No London allowance of that date or before is known.</summary>
    NoAllowanceForTheDate,

    /// <summary>The allowance was shared out by hours as pay is, which no source says.</summary>
    AllowanceInProportion,

    /// <summary>A source gives other hours for this job than the full-time week of the bands, which was worked with.</summary>
    OtherWeek,

    /// <summary>Hours of a year were shared out over its weeks, which no source says.</summary>
    YearlyHours,
}
