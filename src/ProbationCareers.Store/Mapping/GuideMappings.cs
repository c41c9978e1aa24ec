using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Mapping;

internal sealed class SkillMapping : IEntityTypeConfiguration<Skill>
{
    public void Configure(EntityTypeBuilder<Skill> builder) => builder.ToTable("Skills");
}

internal sealed class StoryMapping : IEntityTypeConfiguration<StoryPage>
{
    public void Configure(EntityTypeBuilder<StoryPage> builder)
    {
        builder.ToTable("Stories");
        builder.HasOne(story => story.Account).WithMany().HasForeignKey(story => story.AccountKey).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class GuideMapping : IEntityTypeConfiguration<Guide>
{
    public void Configure(EntityTypeBuilder<Guide> builder)
    {
        builder.ToTable("Guides");
        builder.HasMany(guide => guide.Pathways).WithOne(part => part.Guide).HasForeignKey(part => part.PageAddress);
        builder.HasMany(guide => guide.ReadNext).WithOne().HasForeignKey(part => part.PageAddress);
    }
}

internal sealed class GuidePathwayMapping : IEntityTypeConfiguration<GuidePathway>
{
    public void Configure(EntityTypeBuilder<GuidePathway> builder)
    {
        builder.ToTable("GuidePathways");
        builder.HasOne(part => part.Pathway).WithMany().HasForeignKey(part => part.PathwayAddress).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class GuideNextMapping : IEntityTypeConfiguration<GuideNext>
{
    public void Configure(EntityTypeBuilder<GuideNext> builder)
    {
        builder.ToTable("GuideNexts");
        builder.HasOne(part => part.Next).WithMany().HasForeignKey(part => part.NextAddress).OnDelete(DeleteBehavior.Restrict);
    }
}
