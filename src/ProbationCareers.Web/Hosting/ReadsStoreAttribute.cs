using Microsoft.AspNetCore.Mvc;

namespace ProbationCareers.Web.Hosting;

/// <summary>An answer that needs the store itself: the long text of the page at the address that is asked for, or an image.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
internal sealed class ReadsStoreAttribute() : ServiceFilterAttribute(typeof(PageTextFilter));
