# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_case_agencies.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGroupBox, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget, QWizardPage)

from scr_desktop.ui.fields.line_entry import QuickLine
from scr_desktop.ui.room.scroll import Scroll

class Ui_NewCaseAgencies(object):
    def setupUi(self, NewCaseAgencies):
        if not NewCaseAgencies.objectName():
            NewCaseAgencies.setObjectName(u"NewCaseAgencies")
        self.column = QVBoxLayout(NewCaseAgencies)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.quick = QHBoxLayout()
        self.quick.setSpacing(10)
        self.quick.setObjectName(u"quick")
        self.quick_label = QLabel(NewCaseAgencies)
        self.quick_label.setObjectName(u"quick_label")

        self.quick.addWidget(self.quick_label)

        self.quick_name = QuickLine(NewCaseAgencies)
        self.quick_name.setObjectName(u"quick_name")

        self.quick.addWidget(self.quick_name)

        self.add_agency = QPushButton(NewCaseAgencies)
        self.add_agency.setObjectName(u"add_agency")

        self.quick.addWidget(self.add_agency)


        self.column.addLayout(self.quick)

        self.count = QLabel(NewCaseAgencies)
        self.count.setObjectName(u"count")
        self.count.setWordWrap(True)

        self.column.addWidget(self.count)

        self.scroll = Scroll(NewCaseAgencies)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_inside = QWidget()
        self.scroll_inside.setObjectName(u"scroll_inside")
        self.scroll_column = QVBoxLayout(self.scroll_inside)
        self.scroll_column.setSpacing(14)
        self.scroll_column.setObjectName(u"scroll_column")
        self.typical = QGroupBox(self.scroll_inside)
        self.typical.setObjectName(u"typical")

        self.scroll_column.addWidget(self.typical)

        self.agencies = QWidget(self.scroll_inside)
        self.agencies.setObjectName(u"agencies")

        self.scroll_column.addWidget(self.agencies)

        self.scroll_end = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_column.addItem(self.scroll_end)

        self.scroll.setWidget(self.scroll_inside)

        self.column.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.quick_label.setBuddy(self.quick_name)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.quick_name, self.add_agency)

        self.retranslateUi(NewCaseAgencies)

        QMetaObject.connectSlotsByName(NewCaseAgencies)
    # setupUi

    def retranslateUi(self, NewCaseAgencies):
        NewCaseAgencies.setTitle(QCoreApplication.translate("NewCaseAgencies", u"Agencies named", None))
        NewCaseAgencies.setSubTitle(QCoreApplication.translate("NewCaseAgencies", u"Every agency that knew the family, as the papers name it. Each is asked for information later.", None))
        self.quick_label.setText(QCoreApplication.translate("NewCaseAgencies", u"&Quick add", None))
#if QT_CONFIG(accessibility)
        self.quick_name.setAccessibleName(QCoreApplication.translate("NewCaseAgencies", u"Name of an agency to add", None))
#endif // QT_CONFIG(accessibility)
        self.quick_name.setPlaceholderText(QCoreApplication.translate("NewCaseAgencies", u"Type a name and press Enter", None))
        self.add_agency.setText(QCoreApplication.translate("NewCaseAgencies", u"&Add this agency", None))
        self.typical.setTitle(QCoreApplication.translate("NewCaseAgencies", u"Often named \u2013 press to add", None))
    # retranslateUi

