# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agency_lead.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import LineEntry

class Ui_AgencyLeadEntry(object):
    def setupUi(self, AgencyLeadEntry):
        if not AgencyLeadEntry.objectName():
            AgencyLeadEntry.setObjectName(u"AgencyLeadEntry")
        AgencyLeadEntry.resize(560, 320)
        self.page = QVBoxLayout(AgencyLeadEntry)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(AgencyLeadEntry)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(AgencyLeadEntry)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.name_label = QLabel(AgencyLeadEntry)
        self.name_label.setObjectName(u"name_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = LineEntry(AgencyLeadEntry)
        self.name.setObjectName(u"name")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.post_label = QLabel(AgencyLeadEntry)
        self.post_label.setObjectName(u"post_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.post_label)

        self.post = LineEntry(AgencyLeadEntry)
        self.post.setObjectName(u"post")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.post)

        self.secure_email_label = QLabel(AgencyLeadEntry)
        self.secure_email_label.setObjectName(u"secure_email_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.secure_email_label)

        self.secure_email = LineEntry(AgencyLeadEntry)
        self.secure_email.setObjectName(u"secure_email")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.secure_email)

        self.telephone_label = QLabel(AgencyLeadEntry)
        self.telephone_label.setObjectName(u"telephone_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.telephone_label)

        self.telephone = LineEntry(AgencyLeadEntry)
        self.telephone.setObjectName(u"telephone")

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.telephone)

        self.from_on_label = QLabel(AgencyLeadEntry)
        self.from_on_label.setObjectName(u"from_on_label")

        self.entries.setWidget(4, QFormLayout.ItemRole.LabelRole, self.from_on_label)

        self.from_on = DateEntry(AgencyLeadEntry)
        self.from_on.setObjectName(u"from_on")

        self.entries.setWidget(4, QFormLayout.ItemRole.FieldRole, self.from_on)


        self.page.addLayout(self.entries)

        self.fault = QLabel(AgencyLeadEntry)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.gap_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page.addItem(self.gap_1)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.gap_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap_2)

        self.cancel = QPushButton(AgencyLeadEntry)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(AgencyLeadEntry)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.post_label.setBuddy(self.post)
        self.secure_email_label.setBuddy(self.secure_email)
        self.telephone_label.setBuddy(self.telephone)
        self.from_on_label.setBuddy(self.from_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.post)
        QWidget.setTabOrder(self.post, self.secure_email)
        QWidget.setTabOrder(self.secure_email, self.telephone)
        QWidget.setTabOrder(self.telephone, self.from_on)
        QWidget.setTabOrder(self.from_on, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(AgencyLeadEntry)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(AgencyLeadEntry)
    # setupUi

    def retranslateUi(self, AgencyLeadEntry):
        AgencyLeadEntry.setWindowTitle(QCoreApplication.translate("AgencyLeadEntry", u"Lead of an agency", None))
        self.title.setText("")
        self.about.setText("")
        self.name_label.setText(QCoreApplication.translate("AgencyLeadEntry", u"&Name", None))
        self.post_label.setText(QCoreApplication.translate("AgencyLeadEntry", u"&Post", None))
        self.post.setPlaceholderText(QCoreApplication.translate("AgencyLeadEntry", u"For example Named nurse", None))
        self.secure_email_label.setText(QCoreApplication.translate("AgencyLeadEntry", u"Secure &e-mail", None))
        self.telephone_label.setText(QCoreApplication.translate("AgencyLeadEntry", u"&Telephone number", None))
        self.from_on_label.setText(QCoreApplication.translate("AgencyLeadEntry", u"&Leads from", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("AgencyLeadEntry", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("AgencyLeadEntry", u"&Record the lead", None))
    # retranslateUi

