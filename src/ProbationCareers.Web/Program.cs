using ProbationCareers.Web;

return await Site.RunAsync(args);
