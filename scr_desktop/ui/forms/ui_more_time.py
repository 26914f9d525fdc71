# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'more_time.ui'
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
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_MoreTime(object):
    def setupUi(self, MoreTime):
        if not MoreTime.objectName():
            MoreTime.setObjectName(u"MoreTime")
        self.page = QVBoxLayout(MoreTime)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(MoreTime)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.duty = QLabel(MoreTime)
        self.duty.setObjectName(u"duty")
        self.duty.setTextFormat(Qt.TextFormat.PlainText)
        self.duty.setWordWrap(True)
        self.duty.setProperty(u"role", u"muted")

        self.page.addWidget(self.duty)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.until_on_label = QLabel(MoreTime)
        self.until_on_label.setObjectName(u"until_on_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.until_on_label)

        self.until_on = DateEntry(MoreTime)
        self.until_on.setObjectName(u"until_on")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.until_on)

        self.allowed_by_label = QLabel(MoreTime)
        self.allowed_by_label.setObjectName(u"allowed_by_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.allowed_by_label)

        self.allowed_by = LineEntry(MoreTime)
        self.allowed_by.setObjectName(u"allowed_by")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.allowed_by)

        self.allowed_on_label = QLabel(MoreTime)
        self.allowed_on_label.setObjectName(u"allowed_on_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.allowed_on_label)

        self.allowed_on = DateEntry(MoreTime)
        self.allowed_on.setObjectName(u"allowed_on")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.allowed_on)

        self.why_label = QLabel(MoreTime)
        self.why_label.setObjectName(u"why_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.why_label)

        self.why = TextEntry(MoreTime)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"lines", 2)

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.why)


        self.page.addLayout(self.entries)

        self.about = QLabel(MoreTime)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.fault = QLabel(MoreTime)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page.addItem(self.spacer_1)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_2)

        self.cancel = QPushButton(MoreTime)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(MoreTime)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.until_on_label.setBuddy(self.until_on)
        self.allowed_by_label.setBuddy(self.allowed_by)
        self.allowed_on_label.setBuddy(self.allowed_on)
        self.why_label.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.until_on, self.allowed_by)
        QWidget.setTabOrder(self.allowed_by, self.allowed_on)
        QWidget.setTabOrder(self.allowed_on, self.why)
        QWidget.setTabOrder(self.why, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(MoreTime)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(MoreTime)
    # setupUi

    def retranslateUi(self, MoreTime):
        MoreTime.setWindowTitle(QCoreApplication.translate("MoreTime", u"More time", None))
        self.title.setText("")
        self.duty.setText("")
        self.until_on_label.setText(QCoreApplication.translate("MoreTime", u"&Until", None))
        self.allowed_by_label.setText(QCoreApplication.translate("MoreTime", u"Allowed &by", None))
        self.allowed_on_label.setText(QCoreApplication.translate("MoreTime", u"Allowed &on", None))
        self.why_label.setText(QCoreApplication.translate("MoreTime", u"&Why", None))
        self.about.setText(QCoreApplication.translate("MoreTime", u"The deadline stays as it is and stays visible: the later day and who allowed it stand beside it.", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("MoreTime", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("MoreTime", u"&Record it", None))
    # retranslateUi

