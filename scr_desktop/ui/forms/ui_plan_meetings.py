# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_meetings.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.room.scroll import Scroll

class Ui_PlanMeetings(object):
    def setupUi(self, PlanMeetings):
        if not PlanMeetings.objectName():
            PlanMeetings.setObjectName(u"PlanMeetings")
        self.page = QVBoxLayout(PlanMeetings)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.group_label = QLabel(PlanMeetings)
        self.group_label.setObjectName(u"group_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.group_label)

        self.group = LineEntry(PlanMeetings)
        self.group.setObjectName(u"group")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.group)

        self.how_label = QLabel(PlanMeetings)
        self.how_label.setObjectName(u"how_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.how_label)

        self.how = ChoiceEntry(PlanMeetings)
        self.how.setObjectName(u"how")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.how)

        self.which_label = QLabel(PlanMeetings)
        self.which_label.setObjectName(u"which_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.which_label)

        self.which = ChoiceEntry(PlanMeetings)
        self.which.setObjectName(u"which")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.which)

        self.weekday_label = QLabel(PlanMeetings)
        self.weekday_label.setObjectName(u"weekday_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.weekday_label)

        self.weekday = ChoiceEntry(PlanMeetings)
        self.weekday.setObjectName(u"weekday")

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.weekday)

        self.first_label = QLabel(PlanMeetings)
        self.first_label.setObjectName(u"first_label")

        self.entries.setWidget(4, QFormLayout.ItemRole.LabelRole, self.first_label)

        self.first = DateEntry(PlanMeetings)
        self.first.setObjectName(u"first")

        self.entries.setWidget(4, QFormLayout.ItemRole.FieldRole, self.first)

        self.until_label = QLabel(PlanMeetings)
        self.until_label.setObjectName(u"until_label")

        self.entries.setWidget(5, QFormLayout.ItemRole.LabelRole, self.until_label)

        self.until = DateEntry(PlanMeetings)
        self.until.setObjectName(u"until")

        self.entries.setWidget(5, QFormLayout.ItemRole.FieldRole, self.until)

        self.at_time_label = QLabel(PlanMeetings)
        self.at_time_label.setObjectName(u"at_time_label")

        self.entries.setWidget(6, QFormLayout.ItemRole.LabelRole, self.at_time_label)

        self.at_time = LineEntry(PlanMeetings)
        self.at_time.setObjectName(u"at_time")

        self.entries.setWidget(6, QFormLayout.ItemRole.FieldRole, self.at_time)

        self.place_label = QLabel(PlanMeetings)
        self.place_label.setObjectName(u"place_label")

        self.entries.setWidget(7, QFormLayout.ItemRole.LabelRole, self.place_label)

        self.place = LineEntry(PlanMeetings)
        self.place.setObjectName(u"place")

        self.entries.setWidget(7, QFormLayout.ItemRole.FieldRole, self.place)


        self.page.addLayout(self.entries)

        self.scroll = Scroll(PlanMeetings)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_inside = QWidget()
        self.scroll_inside.setObjectName(u"scroll_inside")
        self.scroll_column = QVBoxLayout(self.scroll_inside)
        self.scroll_column.setSpacing(12)
        self.scroll_column.setObjectName(u"scroll_column")
        self.days = QWidget(self.scroll_inside)
        self.days.setObjectName(u"days")

        self.scroll_column.addWidget(self.days)

        self.spacer_1 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_column.addItem(self.spacer_1)

        self.scroll.setWidget(self.scroll_inside)

        self.page.addWidget(self.scroll)

        self.fault = QLabel(PlanMeetings)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_2)

        self.cancel = QPushButton(PlanMeetings)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(PlanMeetings)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.group_label.setBuddy(self.group)
        self.how_label.setBuddy(self.how)
        self.which_label.setBuddy(self.which)
        self.weekday_label.setBuddy(self.weekday)
        self.first_label.setBuddy(self.first)
        self.until_label.setBuddy(self.until)
        self.at_time_label.setBuddy(self.at_time)
        self.place_label.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.group, self.how)
        QWidget.setTabOrder(self.how, self.which)
        QWidget.setTabOrder(self.which, self.weekday)
        QWidget.setTabOrder(self.weekday, self.first)
        QWidget.setTabOrder(self.first, self.until)
        QWidget.setTabOrder(self.until, self.at_time)
        QWidget.setTabOrder(self.at_time, self.place)
        QWidget.setTabOrder(self.place, self.scroll)
        QWidget.setTabOrder(self.scroll, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(PlanMeetings)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(PlanMeetings)
    # setupUi

    def retranslateUi(self, PlanMeetings):
        PlanMeetings.setWindowTitle(QCoreApplication.translate("PlanMeetings", u"Plan meetings", None))
        self.group_label.setText(QCoreApplication.translate("PlanMeetings", u"&Group", None))
        self.how_label.setText(QCoreApplication.translate("PlanMeetings", u"&How often", None))
        self.which_label.setText(QCoreApplication.translate("PlanMeetings", u"&Which", None))
        self.weekday_label.setText(QCoreApplication.translate("PlanMeetings", u"W&eekday", None))
        self.first_label.setText(QCoreApplication.translate("PlanMeetings", u"&Day, or the first day", None))
        self.until_label.setText(QCoreApplication.translate("PlanMeetings", u"&Until", None))
        self.at_time_label.setText(QCoreApplication.translate("PlanMeetings", u"&Time", None))
        self.place_label.setText(QCoreApplication.translate("PlanMeetings", u"&Place", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("PlanMeetings", u"The days this makes", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("PlanMeetings", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("PlanMeetings", u"Pla&n them", None))
    # retranslateUi

