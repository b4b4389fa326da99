foreach(unit IN ITEMS rateestimate activitymodel gallerytreemodel resourcelists samplegallery
        background)
    vitrine_add_test(tst_${unit} SOURCES models/tst_${unit}.cpp LINK vitrine::vitrine_models
        LABELS models)
endforeach()
