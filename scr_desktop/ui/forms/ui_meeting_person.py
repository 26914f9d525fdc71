# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_person.ui'
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
from PySide6.QtWidgets import (QApplication, QFormLayout, QGroupBox, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.line_entry import LineEntry

class Ui_MeetingPerson(object):
    def setupUi(self, MeetingPerson):
        if not MeetingPerson.objectName():
            MeetingPerson.setObjectName(u"MeetingPerson")
        self.column = QVBoxLayout(MeetingPerson)
        self.column.setObjectName(u"column")
        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.name_label = QLabel(MeetingPerson)
        self.name_label.setObjectName(u"name_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = LineEntry(MeetingPerson)
        self.name.setObjectName(u"name")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.agency_label = QLabel(MeetingPerson)
        self.agency_label.setObjectName(u"agency_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.agency_label)

        self.agency = LineEntry(MeetingPerson)
        self.agency.setObjectName(u"agency")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.agency)

        self.post_label = QLabel(MeetingPerson)
        self.post_label.setObjectName(u"post_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.post_label)

        self.post = LineEntry(MeetingPerson)
        self.post.setObjectName(u"post")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.post)

        self.presence_label = QLabel(MeetingPerson)
        self.presence_label.setObjectName(u"presence_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.presence_label)

        self.presence = ChoiceEntry(MeetingPerson)
        self.presence.setObjectName(u"presence")

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.presence)

        self.conflict_label = QLabel(MeetingPerson)
        self.conflict_label.setObjectName(u"conflict_label")

        self.entries.setWidget(4, QFormLayout.ItemRole.LabelRole, self.conflict_label)

        self.conflict = LineEntry(MeetingPerson)
        self.conflict.setObjectName(u"conflict")

        self.entries.setWidget(4, QFormLayout.ItemRole.FieldRole, self.conflict)

        self.conflict_handled_label = QLabel(MeetingPerson)
        self.conflict_handled_label.setObjectName(u"conflict_handled_label")

        self.entries.setWidget(5, QFormLayout.ItemRole.LabelRole, self.conflict_handled_label)

        self.conflict_handled = LineEntry(MeetingPerson)
        self.conflict_handled.setObjectName(u"conflict_handled")

        self.entries.setWidget(5, QFormLayout.ItemRole.FieldRole, self.conflict_handled)


        self.column.addLayout(self.entries)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_1)

        self.remove = QPushButton(MeetingPerson)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.buttons.addWidget(self.remove)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.agency_label.setBuddy(self.agency)
        self.post_label.setBuddy(self.post)
        self.presence_label.setBuddy(self.presence)
        self.conflict_label.setBuddy(self.conflict)
        self.conflict_handled_label.setBuddy(self.conflict_handled)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.agency)
        QWidget.setTabOrder(self.agency, self.post)
        QWidget.setTabOrder(self.post, self.presence)
        QWidget.setTabOrder(self.presence, self.conflict)
        QWidget.setTabOrder(self.conflict, self.conflict_handled)
        QWidget.setTabOrder(self.conflict_handled, self.remove)

        self.retranslateUi(MeetingPerson)

        QMetaObject.connectSlotsByName(MeetingPerson)
    # setupUi

    def retranslateUi(self, MeetingPerson):
        self.name_label.setText(QCoreApplication.translate("MeetingPerson", u"&Name", None))
        self.agency_label.setText(QCoreApplication.translate("MeetingPerson", u"A&gency", None))
        self.post_label.setText(QCoreApplication.translate("MeetingPerson", u"&Post", None))
        self.presence_label.setText(QCoreApplication.translate("MeetingPerson", u"A&ttendance", None))
        self.conflict_label.setText(QCoreApplication.translate("MeetingPerson", u"Conflict of &interest", None))
        self.conflict_handled_label.setText(QCoreApplication.translate("MeetingPerson", u"What was &done about it", None))
        self.remove.setText(QCoreApplication.translate("MeetingPerson", u"Remove", None))
        pass
    # retranslateUi

