# What `cmake --install` puts where.  The installed tree can be moved: nothing in it names the
# prefix that it was configured for.
include(CMakePackageConfigHelpers)

install(TARGETS medseg-index medseg-query RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(MEDSEG_DEFAULT_INDEX)
  install(FILES ${PROJECT_BINARY_DIR}/share/medseg/papers.medseg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/medseg)
endif()

# Libraries.  The static ones are exported on their own, since only they need other packages.
install(TARGETS medseg_search medseg_indexer EXPORT medsegTargets
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(TARGETS medseg_search_static medseg_indexer_static EXPORT medsegStaticTargets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(FILES ${medseg_public_headers} ${PROJECT_BINARY_DIR}/include/medseg/version.hpp
  DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/medseg)

# For CMake.
set(package ${CMAKE_INSTALL_LIBDIR}/cmake/medseg)
configure_package_config_file(cmake/medsegConfig.cmake.in ${PROJECT_BINARY_DIR}/medsegConfig.cmake
  INSTALL_DESTINATION ${package} NO_SET_AND_CHECK_MACRO NO_CHECK_REQUIRED_COMPONENTS_MACRO)
# Until 1.0 a minor version may change the interface.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/medsegConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/medsegConfig.cmake ${PROJECT_BINARY_DIR}/medsegConfigVersion.cmake
  cmake/FindBtparse.cmake cmake/FindCMarkGFM.cmake cmake/FindStemmer.cmake cmake/FindXapian.cmake
  DESTINATION ${package})
install(EXPORT medsegTargets NAMESPACE medseg:: DESTINATION ${package})
install(EXPORT medsegStaticTargets NAMESPACE medseg:: DESTINATION ${package})

# For pkg-config: paths relative to where the file lies.
if(IS_ABSOLUTE ${CMAKE_INSTALL_LIBDIR} OR IS_ABSOLUTE ${CMAKE_INSTALL_INCLUDEDIR})
  set(MEDSEG_PC_PREFIX ${CMAKE_INSTALL_PREFIX})
  set(MEDSEG_PC_LIBDIR ${CMAKE_INSTALL_FULL_LIBDIR})
  set(MEDSEG_PC_INCLUDEDIR ${CMAKE_INSTALL_FULL_INCLUDEDIR})
else()
  file(RELATIVE_PATH up /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
  string(REGEX REPLACE "/$" "" up ${up})
  set(MEDSEG_PC_PREFIX "\${pcfiledir}/${up}")
  set(MEDSEG_PC_LIBDIR "\${prefix}/${CMAKE_INSTALL_LIBDIR}")
  set(MEDSEG_PC_INCLUDEDIR "\${prefix}/${CMAKE_INSTALL_INCLUDEDIR}")
endif()
foreach(name medseg medseg-indexer)
  configure_file(cmake/${name}.pc.in ${PROJECT_BINARY_DIR}/${name}.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/${name}.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endforeach()

# Documentation.
foreach(page medseg-index.1 medseg-query.1)
  if(EXISTS ${PROJECT_SOURCE_DIR}/docs/man/${page})
    install(FILES docs/man/${page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  endif()
endforeach()
# README links to the rest by these names.
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR}
  FILES_MATCHING PATTERN "*.md" PATTERN man EXCLUDE)
install(FILES README.md CHANGELOG.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
